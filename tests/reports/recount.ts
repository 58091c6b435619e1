/**
 * A second count of every figure, slow and plain, from the documents as they stand in a file. It imports nothing of the
 * program, so that an error there is not repeated here. Definitions: `docs/figures.md`.
 */

type Loose = Record<string, unknown>;
// The documents are read as somebody else would: as JSON, by the names that the file's description gives.
type Document = {
  createdAt: string;
  title: string;
  answers: Record<string, string | null>;
  values: { places: string[]; funders: { funder: string }[]; owner: { type: string } | null };
  mapping: { current: { area: string; subarea: string | null; level: string } };
  closing: { reason: string } | null;
  confidential: Loose | null;
  events: {
    at: string;
    role: string;
    what: string;
    status: { before: string | null; after: string };
    reason: string | null;
  }[];
  dialogues: { at: string; funders: string[] }[];
  applications: { currency: string | null; steps: { status: string; at: string; amount: number | null }[] }[];
};

/** The day in Stockholm, the hour there counted from the rule of the European Union: last Sundays, 01:00 UTC. */
const dayOf = (at: string): string => {
  const instant = new Date(at);
  const year = instant.getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const summer = instant.getTime() >= lastSunday(3) && instant.getTime() < lastSunday(10);
  return new Date(instant.getTime() + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
};

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Every day of a period, one by one. */
const daysOf = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = shifted(day, 1)) days.push(day);
  return days;
};

/** The ISO week of a day as `2026-W53`, found by walking to its Thursday and counting the Thursdays of that year. */
const weekOf = (day: string): string => {
  let thursday = day;
  while (new Date(thursday).getUTCDay() !== 4)
    thursday = shifted(
      thursday,
      new Date(thursday).getUTCDay() === 0 || new Date(thursday).getUTCDay() > 4 ? -1 : 1,
    );
  const year = thursday.slice(0, 4);
  let count = 0;
  for (let other = `${year}-01-01`; other <= thursday; other = shifted(other, 1))
    if (new Date(other).getUTCDay() === 4) count += 1;
  return `${year}-W${String(count).padStart(2, '0')}`;
};

const before = (from: string, to: string): [string, string] => {
  const length = daysOf(from, to).length;
  return [shifted(from, -length), shifted(to, -length)];
};

const yearBefore = (from: string, to: string): [string, string] => {
  const days = daysOf(from, to);
  const isWeek = days.length === 7 && new Date(from).getUTCDay() === 1;
  if (isWeek) {
    const [year, week] = weekOf(from).split('-W');
    const wanted = `${Number(year) - 1}-W${week}`;
    const there = daysOf(shifted(from, -380), shifted(from, -350)).filter((day) => weekOf(day) === wanted);
    if (there.length === 7) return [there[0] ?? '', there[6] ?? ''];
  }
  const back = (day: string): string => {
    const wanted = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    return Number.isNaN(Date.parse(wanted)) || !new Date(wanted).toISOString().startsWith(wanted)
      ? wanted.replace('-02-29', '-02-28')
      : wanted;
  };
  return [back(from), back(to)];
};

const spread = (days: number[]) => {
  if (days.length === 0) return { median: null, p90: null, n: 0 };
  const sorted = [...days].sort((a, b) => a - b);
  const n = sorted.length;
  const middle =
    n % 2 === 1 ? (sorted[(n - 1) / 2] ?? 0) : ((sorted[n / 2 - 1] ?? 0) + (sorted[n / 2] ?? 0)) / 2;
  let rank = 1;
  while (rank * 10 < n * 9) rank += 1;
  const tenth = (ms: number): number => Math.floor(ms / 8_640_000 + 0.5) / 10;
  return { median: tenth(middle), p90: tenth(sorted[rank - 1] ?? 0), n };
};

const ROLES_OF_STAFF = ['process-leader', 'coordinator'];
const TOLD = ['take', 'confirm', 'change', 'move', 'ask', 'book-dialogue', 'hold-dialogue', 'close'];

const recount = (documents: Document[], from: string, to: string) => {
  const inside = (at: string): boolean => dayOf(at) >= from && dayOf(at) <= to;
  const plus = (into: Record<string, number>, key: string, amount = 1): void => {
    into[key] = (into[key] ?? 0) + amount;
  };
  const firstAnswerOf = (idea: Document): string | undefined => {
    const answers = idea.events.filter(
      ({ role, what }) => ROLES_OF_STAFF.includes(role) && TOLD.includes(what),
    );
    return answers.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  };

  const figures = {
    from,
    to,
    received: 0,
    openAtEnd: 0,
    unansweredAtEnd: 0,
    confirmed: 0,
    changed: 0,
    dialoguesHeld: 0,
    applications: { submitted: 0, granted: 0, rejected: 0, withdrawn: 0 } as Record<string, number>,
    grantedSum: { SEK: 0, EUR: 0 } as Record<string, number>,
    closed: {} as Record<string, number>,
    byAreaLevel: {} as Record<string, Record<string, number>>,
    bySubarea: {} as Record<string, number>,
    byMunicipality: {} as Record<string, number>,
    byFunder: {} as Record<string, number>,
    byOwnerType: {} as Record<string, number>,
    firstAnswerDays: {} as object,
    dialogueDays: {} as object,
    confidential: 0,
  };
  const answerTimes: number[] = [];
  const dialogueTimes: number[] = [];

  for (const idea of documents) {
    const created = Date.parse(idea.createdAt);
    if (inside(idea.createdAt)) {
      figures.received += 1;
      if (idea.confidential) figures.confidential += 1;
      const { area, subarea, level } = idea.mapping.current;
      const row = (figures.byAreaLevel[area] ??= { bas: 0, bredd: 0, spets: 0, 'ej-bedomd': 0 });
      plus(row, level);
      if (subarea !== null) plus(figures.bySubarea, subarea);
      for (const place of new Set(idea.values.places)) plus(figures.byMunicipality, place);
      for (const funder of new Set(idea.values.funders.map((one) => one.funder)))
        plus(figures.byFunder, funder);
      plus(figures.byOwnerType, idea.values.owner ? idea.values.owner.type : 'unknown');
    }

    const answered = firstAnswerOf(idea);
    if (dayOf(idea.createdAt) <= to) {
      let open = true;
      const history = [...idea.events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      for (const { at, status } of history) {
        if (dayOf(at) > to) continue;
        if (status.before !== 'closed' && status.after === 'closed') open = false;
        if (status.before === 'closed' && status.after !== 'closed') open = true;
      }
      if (open) figures.openAtEnd += 1;
      if (open && (answered === undefined || dayOf(answered) > to)) figures.unansweredAtEnd += 1;
    }
    if (answered !== undefined && inside(answered)) answerTimes.push(Date.parse(answered) - created);

    for (const { at, role, what, status, reason } of idea.events) {
      if (!inside(at)) continue;
      if (role === 'process-leader' && what === 'confirm') figures.confirmed += 1;
      if (role === 'process-leader' && (what === 'change' || what === 'move')) figures.changed += 1;
      if (status.before !== 'closed' && status.after === 'closed')
        plus(figures.closed, reason ?? idea.closing?.reason ?? 'unknown');
    }

    for (const { at } of idea.dialogues) if (inside(at)) figures.dialoguesHeld += 1;
    const firstDialogue = idea.dialogues.map(({ at }) => Date.parse(at)).sort((a, b) => a - b)[0];
    if (firstDialogue !== undefined && inside(new Date(firstDialogue).toISOString()))
      dialogueTimes.push(firstDialogue - created);

    for (const { currency, steps } of idea.applications)
      for (const { status, at, amount } of steps) {
        if (!inside(at)) continue;
        plus(figures.applications, status);
        if (status === 'granted' && amount !== null && currency !== null)
          plus(figures.grantedSum, currency, amount);
      }
  }
  figures.firstAnswerDays = spread(answerTimes);
  figures.dialogueDays = spread(dialogueTimes);
  return figures;
};

export const recountWithComparisons = (documents: Document[], from: string, to: string) => ({
  ...recount(documents, from, to),
  before: recount(documents, ...before(from, to)),
  yearBefore: recount(documents, ...yearBefore(from, to)),
});

export type { Document };

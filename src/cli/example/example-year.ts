import { type Act, actOnIdea } from '../../domain/act-on-idea.ts';
import { APPLICATION_STATUSES, type Funder, MUNICIPALITIES, PLACES } from '../../domain/codes.ts';
import type { Definitions } from '../../domain/definitions.ts';
import type { Idea, Placement } from '../../domain/idea.ts';
import { emptyAnswers, emptyValues } from '../../domain/idea-values.ts';
import type { Mapping } from '../../domain/mapping.ts';
import { newIdea } from '../../domain/new-idea.ts';
import { EXAMPLE_KINDS, type ExampleKind } from './kinds.ts';

/** Ids and titles of examples begin so: nobody takes one for a real idea, and all are found again. */
export const EXAMPLE_ID = 'example-';
const EXAMPLE_MARK = 'Exempel: ';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A year, and a month more so that the week a year ago has something to be compared with. */
const DAYS = 400;
/** Far from real numbers, which count from 1. */
const FIRST_NUMBER = 900_001;
/** So many ideas a week, from January to December: few in July and at Christmas. */
const A_WEEK = [6, 8, 9, 8, 8, 6, 2, 6, 10, 10, 9, 4];

type Given = { now: Date; tenantId: string; definitions: Definitions };

/** A year of composed ideas with their histories, the same for the same day. Oldest first. */
export function* exampleYear({ now, tenantId, definitions }: Given): Generator<Idea> {
  const chance = chanceFrom(20_211_125);
  const first = now.getTime() - DAYS * DAY_MS;
  let number = FIRST_NUMBER;
  for (let at = first; at < now.getTime() - HOUR_MS;) {
    const perWeek = A_WEEK[new Date(at).getUTCMonth()] ?? 6;
    const kind = EXAMPLE_KINDS[Math.floor(chance() * EXAMPLE_KINDS.length)];
    if (kind)
      yield withHistory(sentAt(kind, new Date(at), number, { tenantId, definitions }, chance), {
        chance,
        now,
        definitions,
      });
    number += 1;
    at += (7 * DAY_MS * (0.3 + 1.4 * chance())) / perWeek;
  }
}

const sentAt = (
  kind: ExampleKind,
  at: Date,
  number: number,
  { tenantId, definitions }: Omit<Given, 'now'>,
  chance: Chance,
): Idea => {
  const { title, text, area, subarea, owner, funders } = kind;
  const placement: Placement = { area, subarea, level: chance() < 0.06 ? 'ej-bedomd' : kind.level };
  const place = PLACES[Math.floor(chance() * PLACES.length)] ?? 'hela-lanet';
  const second = MUNICIPALITIES[Math.floor(chance() * MUNICIPALITIES.length)];
  const complete = chance() < 0.6;
  const answer = (words: string): string | null => (complete || chance() < 0.5 ? words : null);
  return newIdea(
    {
      draftId: `${EXAMPLE_ID}${number}`,
      number: `IDE-${at.getUTCFullYear()}-${number}`,
      tenantId,
      actor: { tenantId, personId: `${EXAMPLE_ID}aktor`, name: 'Exempelaktör' },
      language: 'sv',
      title: `${EXAMPLE_MARK}${title}`,
      answers: {
        ...emptyAnswers,
        what: text,
        need: answer('Det saknas i dag.'),
        change: answer('Det blir lättare för flera.'),
        where: answer('Här hos oss.'),
        who: answer('Vi själva, med grannarna.'),
        funding: answer('Vet inte säkert än.'),
      },
      values: {
        ...emptyValues,
        places: chance() < 0.2 && second && second !== place ? [place, second] : [place],
        owner: { name: null, type: owner },
        funders: funders.map((funder) => ({ funder, objective: null })),
      },
      said: [text],
      proposed: proposalFor(placement, kind, definitions, chance),
      mappedText: text,
      sent: placement,
      similar: [],
      answerWorkingDays: 10,
      definitions,
    },
    at,
    () => `${EXAMPLE_ID}d`,
  );
};

const proposalFor = (
  placement: Placement,
  kind: ExampleKind,
  { version }: Definitions,
  chance: Chance,
): Mapping => ({
  area: placement.area,
  subarea: placement.subarea,
  also: chance() < 0.15 ? ['digitala-losningar'] : [],
  alternatives: [],
  level: kind.level,
  confidence: 0.6 + 0.4 * chance(),
  levelConfidence: 0.5 + 0.5 * chance(),
  fit: placement.area === 'inget' ? 'cross-area' : 'area',
  reasons: [],
  definitionsVersion: version,
});

type Chance = () => number;
type Going = { chance: Chance; now: Date; definitions: Definitions };

/** What leaders do in the days after: most answer, some assess, some hold a dialogue, a few come to an application. */
const withHistory = (sent: Idea, { chance, now, definitions }: Going): Idea => {
  let idea = sent;
  let at = Date.parse(sent.createdAt);
  const person = { tenantId: idea.tenantId, personId: `${EXAMPLE_ID}ledare`, name: 'Exempelledare' };
  const later = (days: number): boolean => (at += days * DAY_MS) < now.getTime();
  const act = (what: Act): void => {
    const doer = { person, roles: ['process-leader' as const], key: `${idea.id}-${idea.version}` };
    const acting = { definitions, now: new Date(at), nextId: () => `${EXAMPLE_ID}d` };
    const acted = actOnIdea(idea, what, doer, acting);
    if (acted.kind === 'done') idea = acted.idea;
  };
  if (chance() < 0.985 && later(0.1 + 14 * chance() ** 3)) {
    act({ kind: 'take' });
    if (chance() < 0.6 && later(0.02)) act({ kind: 'confirm' });
    else if (chance() < 0.4 && later(0.5)) act({ kind: 'change', placement: changed(idea, chance) });
    if (chance() < 0.45 && later(3 + 30 * chance())) idea = talked(idea, at);
    if (idea.dialogues.length > 0 && chance() < 0.5 && later(5 + 50 * chance()))
      idea = applied(idea, at, now, chance);
    if (chance() < 0.75 && later(2 + 20 * chance()))
      act({ kind: 'close', reason: reasonFor(idea, chance), note: 'Tack för idén!' });
  }
  const confidential = chance() < 0.03 ? { reason: 'Affärshemlighet', at: sent.createdAt, by: person } : null;
  // An example is never posted or told of anywhere.
  return { ...idea, version: 1, confidential, deliveries: [], handled: [] };
};

const changed = ({ mapping }: Idea, chance: Chance): Placement => ({
  ...mapping.current,
  level: chance() < 0.5 ? 'bas' : 'bredd',
});

const talked = (idea: Idea, at: number): Idea => ({
  ...idea,
  dialogues: [{ at: new Date(at).toISOString(), funders: fundersOf(idea), participants: [] }],
});

const applied = (idea: Idea, at: number, now: Date, chance: Chance): Idea => {
  const amount = Math.round(2 + 40 * chance()) * 100_000;
  const decided = at + (30 + 60 * chance()) * DAY_MS;
  const outcome = APPLICATION_STATUSES[1 + Math.floor(chance() * 2.2)] ?? 'granted';
  const steps: Idea['applications'][number]['steps'] = [
    { status: 'submitted', at: new Date(at).toISOString(), amount },
  ];
  if (decided < now.getTime())
    steps.push({
      status: outcome,
      at: new Date(decided).toISOString(),
      amount: outcome === 'granted' ? Math.round(amount * 0.8) : null,
    });
  const [funder = 'okand'] = fundersOf(idea);
  const currency = funder === 'interreg' ? 'EUR' : 'SEK';
  return { ...idea, applications: [{ funder, objective: null, currency, registration: null, steps }] };
};

const fundersOf = ({ values }: Idea): Funder[] => values.funders.map(({ funder }) => funder);

const reasonFor = ({ applications }: Idea, chance: Chance) => {
  if (applications.length > 0) return 'application' as const;
  return chance() < 0.5 ? ('referred' as const) : ('discontinued' as const);
};

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

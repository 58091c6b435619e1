/**
 * One week's summary on a store of many ideas with history, by index, beside a plain scan of them all as peer:
 *
 *   npx tsx bench/summary.ts [IDEAS …]        default 10000; a million takes five minutes and some gigabytes
 *
 * Each way runs in a process of its own, on the same file, and prints time, peak memory and documents read. Ideas are
 * spread over ten years; one in five hundred is still open.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'libsql';
import type { Idea } from '../src/domain/idea.ts';
import { instantsOf, type Period, periodBefore, periodYearBefore } from '../src/domain/period.ts';
import type { IdeaPeriods } from '../src/domain/ports.ts';
import { measured } from '../src/reports/measured.ts';
import { summarise } from '../src/reports/summarise.ts';
import { everyIdea } from '../src/storage/every-idea.ts';
import { ideaKeys } from '../src/storage/idea-keys.ts';
import { ideaKind } from '../src/storage/kinds.ts';
import { openSqliteStore } from '../src/storage/sqlite/open-store.ts';
import { anIdea } from '../tests/support/an-idea.ts';

const WEEK: Period = { from: '2026-11-16', to: '2026-11-22' };
const DAY_MS = 86_400_000;
const SPREAD_MS = 3652 * DAY_MS;
const LAST = Date.parse('2026-11-22T22:00:00Z');
const OPEN_EVERY = 500;
/** So many are written in one transaction, so that the log beside the file stays small. */
const BATCH = 10_000;
const AREAS = ['hallbar-energi', 'upplevelser', 'digitala-losningar', 'inget'];

type Ran = { ms: number; mb: number; documents: number; figures: unknown };
type Event = Idea['events'][number];

const template = anIdea();
const [submit] = template.events;
if (!submit) throw new Error('An idea begins by being sent.');

const ideaAt = (index: number, of: number): Idea => {
  const created = LAST - SPREAD_MS * (1 - index / of);
  const at = (days: number): string => new Date(created + days * DAY_MS).toISOString();
  const sent = { area: AREAS[index % AREAS.length] ?? 'inget', subarea: null, level: 'bredd' } as const;
  const number = `IDE-2026-${String(index + 1).padStart(8, '0')}`;
  const act = (days: number, what: 'take' | 'confirm' | 'close'): Event => ({
    ...submit,
    at: at(days),
    role: 'process-leader',
    what,
    status: { before: what === 'take' ? 'new' : 'taken', after: what === 'close' ? 'closed' : 'taken' },
    reason: what === 'close' ? 'referred' : null,
  });
  const events = [
    { ...submit, at: at(0) },
    act(1 + (index % 9), 'take'),
    act(2 + (index % 9), 'confirm'),
    ...(index % OPEN_EVERY === 0 ? [] : [act(12 + (index % 50), 'close')]),
  ].filter((event) => Date.parse(event.at) <= LAST);
  return {
    ...template,
    id: `bench-${index}`,
    number,
    mapping: { ...template.mapping, sent, current: sent },
    createdAt: at(0),
    events,
    status: events.at(-1)?.status.after ?? 'new',
    dialogues: index % 3 === 0 ? [{ at: at(8), funders: ['eruf'], participants: [] }] : [],
    deliveries: [],
  };
};

/** Straight into the tables, as the store would write them but for the words, which figures do not look at. */
const fill = (file: string, count: number): void => {
  openSqliteStore(file).close();
  const connection = new Database(file);
  connection.exec('PRAGMA synchronous = OFF; BEGIN');
  const insert = connection.prepare(`
    INSERT INTO ideas (row, id, version, number, number_key, tenant, created_at, closed_at, words, schema, doc)
    VALUES (:row, :id, 1, :number, :number, 'home', :createdAt, :closedAt, '', :schema, :doc)`);
  const day = connection.prepare('INSERT OR IGNORE INTO idea_days (day, idea) VALUES (?, ?)');
  for (let index = 0; index < count; index += 1) {
    const idea = ideaAt(index, count);
    const { days, createdAt, closedAt } = ideaKeys(idea);
    const row = index + 1;
    const { id, number } = idea;
    const schema = ideaKind.version;
    insert.run({ row, id, number, createdAt, closedAt, schema, doc: JSON.stringify(idea) });
    for (const one of days) day.run(one, row);
    if (row % BATCH === 0) connection.exec('COMMIT; BEGIN');
    if (row % 100_000 === 0) process.stderr.write(`${row} written\n`);
  }
  connection.exec('COMMIT');
  connection.close();
};

let documents = 0;
type Store = ReturnType<typeof openSqliteStore>;

const indexed = (store: Store): IdeaPeriods => ({
  async *of(period) {
    for await (const idea of store.ideaPeriods.of(period)) {
      documents += 1;
      yield idea;
    }
  },
});

/** The same from every document there is, read once, one after another; only those that count are kept. */
const scanned = (store: Store): IdeaPeriods => {
  const wanted = [WEEK, periodBefore(WEEK), periodYearBefore(WEEK)].map((period) => ({
    ...instantsOf(period),
    from: period.from,
    ideas: [] as Idea[],
  }));
  let isRead = false;
  return {
    async *of({ from }) {
      if (!isRead)
        for await (const idea of everyIdea(store.ideas)) {
          documents += 1;
          for (const period of wanted) if (concerns(idea, period)) period.ideas.push(idea);
        }
      isRead = true;
      yield* wanted.find((one) => one.from === from)?.ideas ?? [];
    },
  };
};

const concerns = (idea: Idea, { start, end }: { start: number; end: number }): boolean => {
  const last = idea.events.findLast(({ at }) => Date.parse(at) < end);
  const isOpen = last !== undefined && last.status.after !== 'closed';
  const moments = [...idea.events, ...idea.dialogues].map(({ at }) => Date.parse(at));
  return isOpen || moments.some((at) => start <= at && at < end);
};

const run = async (way: string, file: string): Promise<void> => {
  const store = openSqliteStore(file);
  const start = performance.now();
  const ideas = way === 'scan' ? scanned(store) : indexed(store);
  const summary = await summarise(WEEK, ideas, new Date(LAST));
  const ms = performance.now() - start;
  store.close();
  const mb = process.resourceUsage().maxRSS / 1024;
  const figures = [summary.figures, summary.before, summary.yearBefore].map((one) => measured(one));
  process.stdout.write(JSON.stringify({ ms, mb, documents, figures } satisfies Ran));
};

const child = (...args: string[]): string => {
  const node = ['--import', 'tsx', import.meta.filename, ...args];
  const { status, stdout } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return stdout;
};

const compare = (count: number, folder: string): void => {
  const file = path.join(folder, `${count}.sqlite`);
  child('--fill', file, String(count));
  const [index, scan] = ['index', 'scan'].map((way) => JSON.parse(child('--run', way, file)) as Ran);
  if (!index || !scan) throw new Error('Both ways run.');
  const same = JSON.stringify(index.figures) === JSON.stringify(scan.figures);
  const line = (name: string, ran: Ran): string =>
    `${name}: ${(ran.ms / 1000).toFixed(2)} s, ${ran.mb.toFixed(0)} MB at most, ${ran.documents} documents read`;
  const ratio = (of: (ran: Ran) => number, digits: number): string => (of(scan) / of(index)).toFixed(digits);
  process.stdout.write(
    `${count} ideas, one week with both comparisons; same figures: ${same ? 'yes' : 'NO'}\n` +
      `${line('by index ', index)}\n${line('full scan', scan)}\n` +
      `scan / index: time ${ratio(({ ms }) => ms, 1)}, memory ${ratio(({ mb }) => mb, 2)}, ` +
      `documents ${ratio((ran) => ran.documents, 0)}\n`,
  );
};

const [first, second = '', third = ''] = process.argv.slice(2);
if (first === '--fill') fill(second, Number(third));
else if (first === '--run') await run(second, third);
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'summary-bench-'));
  const counts = process.argv.slice(2).map(Number);
  try {
    for (const count of counts.length > 0 ? counts : [10_000]) compare(count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

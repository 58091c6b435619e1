import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlatCall } from '../../src/calls/flat-call.ts';
import { flatCallSchema } from '../../src/calls/flat-call.ts';
import type { GivenAnswer, WantedAnswer } from '../../tests/support/measure-answers.ts';
import { measureAnswers } from '../../tests/support/measure-answers.ts';
import { composeCalls, labelledQueries } from './compose-calls.ts';
import type { Searcher } from './searchers.ts';
import { miniSearch, orama, ours } from './searchers.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures/calls');
const read = (name: string): unknown[] =>
  readFileSync(join(fixtures, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const makers = [ours, miniSearch, orama];
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const print = (line: string) => process.stdout.write(`${line}\n`);

const questionFigures = async (title: string, rows: FlatCall[], wanted: WantedAnswer[]) => {
  print(`\n${title}: ${wanted.length} questions, ${rows.length} calls`);
  print(`${''.padEnd(12)}   top 3    first   intent   stated`);
  for (const make of makers) {
    const searcher = await make(rows);
    const given = new Map<string, GivenAnswer>();
    for (const { id, text } of wanted) given.set(id, { id, ...(await searcher.answer(text)) });
    const { figures } = measureAnswers(wanted, given);
    print(
      searcher.name.padEnd(12) +
        [figures.top3, figures.first, figures.intent, figures.stated].map(percent).join(' '),
    );
  }
};

const recallOf = async (searcher: Searcher, queries: ReturnType<typeof labelledQueries>) => {
  const times: number[] = [];
  const byForm = new Map<string, number[]>();
  for (const { text, form, relevant } of queries) {
    const started = performance.now();
    const { calls } = await searcher.answer(text);
    times.push(performance.now() - started);
    const share = calls.slice(0, 5).filter((id) => relevant.has(id)).length / 5;
    byForm.set(form, [...(byForm.get(form) ?? []), share]);
  }
  times.sort((a, b) => a - b);
  const mean = (shares: number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    recall: mean([...byForm.values()].flat()),
    byForm: [...byForm].map(([form, shares]) => `${form} ${percent(mean(shares)).trim()}`).join(', '),
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
};

const rows = read('calls.jsonl').map((row) => flatCallSchema.parse(row));
const composed = read('composed-calls.jsonl').map((row) => flatCallSchema.parse(row));
for (const file of [
  'questions-dev',
  'questions',
  'questions-held-back',
  'questions-fresh',
  'questions-fresh-2',
]) {
  await questionFigures(file, rows, read(`${file}.jsonl`) as WantedAnswer[]);
}
for (const file of ['composed-questions', 'composed-questions-held-back']) {
  await questionFigures(file, composed, read(`${file}.jsonl`) as WantedAnswer[]);
}

const many = composeCalls();
/** Every fifteenth query: enough for a 95th percentile, and done in a minute. */
const queries = labelledQueries().filter((_, at) => at % 15 === 0);
print(`\n${many.length} composed calls, ${queries.length} labelled queries; recall among the first five`);
const results = [];
for (const make of makers) {
  const searcher = await make(many);
  const result = { name: searcher.name, build: searcher.build, ...(await recallOf(searcher, queries)) };
  results.push(result);
  print(
    `${result.name.padEnd(12)} recall ${percent(result.recall)}  p95 ${result.p95.toFixed(1)} ms  build ${result.build.toFixed(0)} ms  (${result.byForm})`,
  );
}
const [own] = results;
for (const other of results.slice(1)) {
  if (own === undefined) break;
  print(
    `against ${other.name}: recall × ${(own.recall / other.recall).toFixed(2)}, p95 × ${(own.p95 / other.p95).toFixed(2)}, build × ${(own.build / other.build).toFixed(2)}`,
  );
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories } from '../reports/histories.ts';
import { type Document, recountWithComparisons } from '../reports/recount.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const place = (): { file: string; sqlite: string } => {
  const folder = temporaryFolder();
  return { file: path.join(folder, 'ideas.jsonl'), sqlite: path.join(folder, 'ideas.sqlite') };
};

it('counts what was imported from a file as somebody else counts it', async () => {
  const { file, sqlite } = place();
  const ideas = fc
    .sample(histories, { numRuns: 20, seed: 46 })
    .flat()
    .map((idea, index) => ({ ...idea, id: `idea-${index}`, number: `IDE-2026-${10_000 + index}` }));
  const lines = ideas.map((value) => JSON.stringify({ kind: 'idea', schema: 2, value }));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const imported = await runCli('ideas.ts', ['import', file, '--sqlite', sqlite]);
  expect(imported).toMatchObject({ status: 0 });
  for (const [from, to] of [
    ['2026-11-16', '2026-11-22'],
    ['2026-12-28', '2027-01-03'],
    ['2026-01-01', '2026-12-31'],
  ] as const) {
    const { status, out } = await runCli('summary.ts', [
      '--from',
      from,
      '--to',
      to,
      '--json',
      '--sqlite',
      sqlite,
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(recountWithComparisons(ideas as Document[], from, to));
  }
});

it('a year of examples is written, is marked, and is taken away in one command', async () => {
  const { sqlite } = place();
  const args = ['--json', '--sqlite', sqlite, '--from', '2020-01-01', '--to', '2029-12-31'];
  expect(await runCli('ideas.ts', ['example', '--sqlite', sqlite])).toMatchObject({ status: 0 });
  const filled = JSON.parse((await runCli('summary.ts', args)).out) as Document & { received: number };
  expect(filled.received).toBeGreaterThan(200);
  expect(await runCli('ideas.ts', ['example', '--remove', '--sqlite', sqlite])).toMatchObject({ status: 0 });
  expect(JSON.parse((await runCli('summary.ts', args)).out)).toMatchObject({ received: 0, openAtEnd: 0 });
});

it.each([
  ['a day that does not exist', ['--from', '2026-02-30', '--to', '2026-03-01']],
  ['an end before the beginning', ['--from', '2026-02-02', '--to', '2026-02-01']],
  ['one day only', ['--from', '2026-02-02']],
  ['an unknown option', ['--week', '46']],
])('%s is refused with the usage', async (_, args) => {
  const { status, err } = await runCli('summary.ts', args);
  expect(status).toBe(2);
  expect(err).toContain('Användning');
});

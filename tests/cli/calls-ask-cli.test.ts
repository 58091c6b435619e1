import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const catalogue = join(root, 'tests/fixtures/calls/calls.jsonl');

const run = (args: string[], input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/calls.ts', 'ask', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

it('answers a line of JSON for each question, and names the line that is none', () => {
  const input = '{"id":"a","text":"när stänger Nordplus?"}\nnot json\n{"id":2,"text":"Kulturbryggan?"}\n';
  const { stdout, stderr, status } = run(
    ['--catalogue', catalogue, '--today', '2026-11-23', '--json'],
    input,
  );
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers).toMatchObject([
    { id: 'a', intent: 'detail', calls: ['call-55'] },
    { id: 2, intent: 'unknown', calls: [] },
  ]);
  expect(answers[0]?.['answer']).toContain('1 februari 2027');
  expect(stderr).toContain('line 2');
  expect(status).toBe(1);
});

it('asks for what it needs', () => {
  const { stderr, status } = run(['--today', 'i morgon'], '');
  expect(status).toBe(2);
  expect(stderr).toContain('--catalogue');
});

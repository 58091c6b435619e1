import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';

const root = join(import.meta.dirname, '..', '..');
const run = (
  script: string,
  args: string[],
  input: string,
): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/${script}`, ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, err: stderr };
};

const line = z.strictObject({
  id: z.string(),
  area: z.string(),
  subarea: z.string().nullable(),
  also: z.array(z.string()),
  alternatives: z.array(z.object({ area: z.string(), confidence: z.number() })),
  level: z.enum(['bas', 'bredd', 'spets']),
  confidence: z.number().min(0).max(1),
  levelConfidence: z.number().min(0).max(1),
  fit: z.enum(['area', 'cross-area', 'outside', 'not-idea']),
  reasons: z.array(
    z.object({ for: z.enum(['area', 'subarea', 'level']), code: z.string(), quote: z.string() }),
  ),
  definitionsVersion: z.string(),
});

describe('npm run triage', () => {
  it('writes a mapping for every line, in order', () => {
    const ideas = [
      { id: 'a', title: 'Ost', text: 'Tre gårdar vill bygga ett gemensamt mejeri.' },
      { id: 'b', text: '' },
      { id: 'c', text: 'Laddstolpar längs vägen.' },
    ];
    const { status, out, err } = run('triage.ts', [], ideas.map((idea) => JSON.stringify(idea)).join('\n'));
    expect(err).toBe('');
    expect(status).toBe(0);
    const mapped = out
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(mapped.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(mapped.map(({ area }) => area)).toEqual(['jord-skog-vatten', 'inget', 'hallbar-energi']);
    expect(mapped[1]?.fit).toBe('not-idea');
  });

  it('names a malformed line, maps the others and says so by its exit code', () => {
    const input = [
      '{"id":"a","text":"Ett mejeri."}',
      'not json',
      '{"id":"c"}',
      '',
      '{"id":"d","text":"Solceller."}',
    ];
    const { status, out, err } = run('triage.ts', [], input.join('\r\n'));
    expect(status).toBe(1);
    expect(err).toMatch(/^line 2: not valid JSON\nline 3: "text"/);
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});

describe('npm run triage:eval', () => {
  it('prints accuracy with intervals and confusion', () => {
    const folder = mkdtempSync(join(tmpdir(), 'triage-'));
    try {
      const file = join(folder, 'set.jsonl');
      const label = {
        text: 'Solceller på taket.',
        area: 'hallbar-energi',
        subarea: null,
        level: 'bredd',
        hard: false,
      };
      writeFileSync(file, `${JSON.stringify(label)}\n`);
      const { status, out } = run('triage-eval.ts', [file], '');
      expect(status).toBe(0);
      expect(out).toMatch(/^area +100\.0 % +1\/1 /m);
      expect(out).toMatch(/is \\ mapped/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says how it is used when there is no file', () => {
    const { status, err } = run('triage-eval.ts', [], '');
    expect(status).toBe(2);
    expect(err).toMatch(/^Usage/);
  });
});

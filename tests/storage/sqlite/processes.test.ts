import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { anIdea } from '../../support/an-idea.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const writer = fileURLToPath(new URL('../../support/writer.ts', import.meta.url));

/** Starts a writer; `lines` is what it prints, `ended` its exit code (null when killed). */
const start = (file: string, what: string) => {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const lines = (): number[] => printed.split('\n').slice(0, -1).map(Number);
  return { child, ended, lines };
};

describe('two processes on one file', () => {
  it('never draw the same number and lose no change', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const store = openSqliteStore(file);
    await store.ideas.create(anIdea());
    const drawing = [start(file, 'numbers'), start(file, 'numbers')];
    const changing = [start(file, 'changes'), start(file, 'changes')];
    expect(await Promise.all([...drawing, ...changing].map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const drawn = drawing.flatMap(({ lines }) => lines());
    expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect((await store.ideas.get('draft-1'))?.version).toBe(201);
    store.close();
  });

  it('keep every acknowledged write when one is killed', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const before = openSqliteStore(file);
    await before.ideas.create(anIdea());
    before.close();
    for (const wanted of [5, 40]) {
      const { child, ended, lines } = start(file, 'until-killed');
      while (lines().length < wanted) await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await ended;
      const store = openSqliteStore(file);
      const stored = await store.ideas.get('draft-1');
      store.close();
      const acknowledged = Math.max(...lines());
      expect(stored?.version).toBeGreaterThanOrEqual(acknowledged);
      expect(stored?.version).toBeLessThanOrEqual(acknowledged + 1);
    }
  });
});

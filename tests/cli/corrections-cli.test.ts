import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { readModel } from '../../src/triage/stored-model.ts';
import { aJudgedIdea, storeAsFirst } from '../support/a-judged-idea.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = (script: string, args: string[], env: Record<string, string> = {}) => {
  const command = ['--import', 'tsx', `src/cli/${script}`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, TRIAGE_LEARNING: '', SQLITE_FILE: '', MONGODB_URI: '', ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
};

/** A database with one idea confirmed, one changed, one untouched and one confirmed but confidential. */
const database = async (folder: string): Promise<string> => {
  const file = join(folder, 'ideas.sqlite');
  const store = openSqliteStore(file);
  const placement = { area: 'jord-skog-vatten', subarea: 'skog', level: 'bas' } as const;
  const by = { tenantId: 'home', personId: 'bo', name: 'Bo' };
  await storeAsFirst(store.ideas, [
    aJudgedIdea(1, {}, [{ kind: 'confirm' }]),
    aJudgedIdea(2, {}, [{ kind: 'change', placement }]),
    aJudgedIdea(3, {}),
    {
      ...aJudgedIdea(4, {}, [{ kind: 'confirm' }]),
      confidential: { reason: 'affärsläge', at: '2026-11-24T09:00:00.000Z', by },
    },
  ]);
  store.close();
  return file;
};

describe('npm run triage:eval -- --corrections', () => {
  it('shows how often and where the proposals were wrong, and nothing of the texts', async () => {
    const file = await database(temporaryFolder());
    const { status, out, err } = run('triage-eval.ts', ['--corrections', file]);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/^4 ideas, 0 without a proposal/);
    expect(out).toMatch(/^untouched +25\.0 % +1\/4 +4\.6 % – +69\.9 %$/m);
    expect(out).toMatch(/^changed by staff +25\.0 % +1\/4 /m);
    expect(out).toMatch(/^sub-area +66\.7 % +2\/3 /m);
    expect(out).toMatch(/^jord +2 +1$/m);
    expect(out).not.toMatch(/mejeri|Anna/);
    expect(run('triage-eval.ts', ['--corrections'], { SQLITE_FILE: file }).out).toBe(out);
  });

  it('makes no database where there is none', () => {
    const file = join(temporaryFolder(), 'none.sqlite');
    const { status, err } = run('triage-eval.ts', ['--corrections', file]);
    expect({ status, err }).toEqual({ status: 2, err: `There is no database at ${file}.\n` });
    expect(existsSync(file)).toBe(false);
  });
});

describe('npm run triage:train -- --corrections', () => {
  it.each([
    ['by default', {}],
    ['when it is off', { TRIAGE_LEARNING: 'off' }],
  ])('refuses %s', async (_, env: Record<string, string>) => {
    const folder = temporaryFolder();
    const out = join(folder, 'model.bin');
    const file = await database(folder);
    const { status, err } = run('triage-train.ts', ['--corrections', file, '--out', out], env);
    expect(status).toBe(2);
    expect(err).toMatch(/The data controller decides: TRIAGE_LEARNING=allowed/);
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a misspelt decision, and words it does not know', async () => {
    const file = await database(temporaryFolder());
    const misspelt = run('triage-train.ts', ['--corrections', file], { TRIAGE_LEARNING: 'ja' });
    expect(misspelt.status).toBe(2);
    expect(misspelt.err).toMatch(/TRIAGE_LEARNING: off eller allowed/);
    for (const args of [['--correction'], [file], ['--corrections', file, 'more']])
      expect(run('triage-train.ts', args).err).toMatch(/^Usage/);
  });

  it('learns where it has been decided, from what may teach', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'model.bin');
    const env = { TRIAGE_LEARNING: 'allowed' };
    const trained = run(
      'triage-train.ts',
      ['--corrections', await database(folder), '--out', out, '--rounds', '1'],
      env,
    );
    expect(trained.err).toBe('');
    expect(trained.out).toMatch(/^trained on \d+ messages and 2 corrected texts, /);
    const model = readModel(readFileSync(out));
    expect(model.area.classes).toContain('skog');
  });
});

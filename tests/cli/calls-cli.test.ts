import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { json, startFeedServer, status } from '../support/feed-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

type End = { code: number; out: string; err: string };

const calls = async (args: string[], env: Record<string, string> = {}): Promise<End> => {
  const options = {
    cwd: root,
    env: { ...process.env, CALLS_CURATED_FILE: '', CALLS_TIMETABLES_FILE: '', ...OFF, ...env },
  };
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      ['--import', 'tsx', 'src/cli/calls.ts', ...args],
      options,
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (fault) {
    const { code, stdout, stderr } = fault as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
};

const OFF = {
  VINNOVA_URL: 'off',
  EU_FUNDING_URL: 'off',
  ENERGIMYNDIGHETEN_URL: 'off',
  GDP_FORMAS_URL: 'off',
};
const LIST =
  'Finansiär;Titel;Sista dag;Kontrollerad av;Kontrollerad den\nA;Ett;2099-03-01;C;2026-11-20\nA;Två;;C;2026-11-20\n';

describe('npm run calls', { timeout: 120_000 }, () => {
  it('takes the list in, gives it out, and says how it stands', async () => {
    const folder = temporaryFolder();
    const file = (name: string) => path.join(folder, name);
    const env = { SQLITE_FILE: file('store.sqlite') };
    writeFileSync(file('in.csv'), LIST);
    expect(await calls(['import', file('in.csv')], env)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^2 nya/) as string,
    });
    expect((await calls(['export', file('out.xlsx')], env)).code).toBe(0);
    expect((await calls(['import', file('out.xlsx')], env)).out).toContain('2 oförändrade');
    expect((await calls(['export', file('all.jsonl')], env)).code).toBe(0);
    expect(readFileSync(file('all.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(await calls(['export', file('all.jsonl')], env)).toMatchObject({ code: 2 });
    expect((await calls(['status'], env)).out).toMatch(/^curated: 2 calls, 1 open, read 20/);
  });

  it('says every fault of a list and writes nothing', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'in.csv');
    const env = { SQLITE_FILE: path.join(folder, 'store.sqlite') };
    writeFileSync(file, LIST.replace('2099-03-01', 'snart').replace('Två', ''));
    const end = await calls(['import', file], env);
    expect(end).toMatchObject({ code: 1, out: '' });
    expect(end.err).toContain('Rad 2, kolumnen Sista dag: ”snart”');
    expect(end.err).toContain('Rad 3, kolumnen Titel: måste fyllas i.');
    expect((await calls(['status'], env)).out).toBe('');
  });

  it('reads the feeds, tells of each, and does not print a key', async () => {
    const server = await startFeedServer();
    const rows = [{ diarienummer: '1', titel: 'Ett', stangningsdatum: '2099-01-01' }];
    server.plays('/em.json', json({ utlysningar: rows }));
    server.plays('/gdp/utlysningar', status(401));
    const env = {
      SQLITE_FILE: path.join(temporaryFolder(), 'store.sqlite'),
      ENERGIMYNDIGHETEN_URL: `${server.url}/em.json`,
      GDP_FORMAS_URL: `${server.url}/gdp`,
      GDP_FORMAS_KEY: 'hemlig-nyckel',
    };
    const end = await calls(['refresh'], env);
    expect(end.code).toBe(1);
    expect(end.out).toContain('energimyndigheten: 1 utlysningar');
    expect(end.out).toContain('gdp-formas: refused');
    const state = await calls(['status'], env);
    expect(state.out).toContain('refused');
    expect(JSON.stringify([end, state])).not.toContain('hemlig-nyckel');
    expect(await calls(['refresh', 'energimyndigheten'], env)).toMatchObject({ code: 0 });
    expect(await calls(['refresh', 'nonsens'], env)).toMatchObject({ code: 2 });
    await server.close();
  });

  it('says how it is used', async () => {
    for (const args of [[], ['export', 'x.pdf'], ['status', '--foo']])
      expect((await calls(args, { SQLITE_FILE: 'nowhere.sqlite' })).code).toBe(2);
    expect(existsSync(path.join(root, 'nowhere.sqlite'))).toBe(false);
  });
});

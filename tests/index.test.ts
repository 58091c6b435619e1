import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { activityFrom, messageActivity, testPerson } from './support/activities.ts';
import { type ScriptedConnector, startScriptedConnector } from './support/scripted-connector.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'idelotsen-'));
let child: ChildProcess | undefined;
let connector: ScriptedConnector | undefined;
afterEach(async () => {
  child?.kill('SIGKILL');
  await connector?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The real process, as `npm start` starts it. */
const run = (env: Record<string, string>) => {
  const { PATH = '' } = process.env;
  const started = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    cwd: root,
    env: { PATH, ...env },
  });
  child = started;
  let output = '';
  const heard: (() => void)[] = [];
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of heard) look();
    });
  const ended = new Promise<number | null>((resolve) => started.once('close', (code) => resolve(code)));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      heard.push(look);
      look();
    });
  return { started, ended, until, output: () => output };
};

describe('the process', () => {
  it('without configuration says what is missing, in both languages, and ends', async () => {
    const { ended, output } = run({ LOG_LEVEL: 'info' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/Konfigurationen[^]*cannot be used[^]*MICROSOFT_APP_ID[^]*HOME_TENANT_ID/);
    expect(output()).not.toMatch(/\bat .*\.ts:/);
  });

  it('lets a turn under way finish when it is asked to end', async () => {
    connector = await startScriptedConnector();
    const { started, ended, until } = run({
      NODE_ENV: 'development',
      PORT: '0',
      SQLITE_FILE: join(folder, 'idelotsen.sqlite'),
    });
    const [, port] = await until(/"event":"listening".*"port":(\d+)/);
    const url = `http://127.0.0.1:${port ?? ''}`;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    connector.next('send', { delayMs: 500 });
    const place = { serviceUrl: connector.url };
    const raw = messageActivity(activityFrom(testPerson('Anna Lind'), place, 'm1', new Date()), 'hej');
    const sending = connector.called(({ kind }) => kind === 'send');
    const answer = fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(raw),
    });
    await sending;
    started.kill('SIGTERM');
    expect((await answer).status).toBe(200);
    expect(await ended).toBe(0);
    expect(connector.posts.length).toBeGreaterThan(0);
    await expect(fetch(`${url}/readyz`)).rejects.toThrow();
  });
});

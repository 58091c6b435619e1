import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityFrom, HOME_TENANT, messageActivity, testPerson } from '../support/activities.ts';
import { type ScriptedConnector, startScriptedConnector } from '../support/scripted-connector.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What the Dockerfile does, in an empty folder: the same files, the same script, the same command. */
describe.skipIf(process.platform === 'win32')('the folder that the image holds', () => {
  let folder: string;
  let connector: ScriptedConnector;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'idelotsen-production-'));
    for (const name of ['package.json', 'package-lock.json', 'src', 'adaptive-cards'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    connector = await startScriptedConnector();
  });
  afterAll(async () => {
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has less than 200 MB of modules, and they are all that a conversation takes', async () => {
    const { stdout } = await run(join(root, 'infra/install-production.sh'), ['200'], { cwd: folder });
    process.stdout.write(stdout);
    const megabytes = Number(/node_modules: (\d+) MB/.exec(stdout)?.[1]);
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(200);

    const bot = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], NODE_ENV: 'development', PORT: '0', HOME_TENANT_ID: HOME_TENANT },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => bot.once('exit', resolve));
    const port = await new Promise<number>((resolve, reject) => {
      let said = '';
      bot.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        const listening = /"event":"listening".*"port":(\d+)/.exec(said);
        if (listening) resolve(Number(listening[1]));
      });
      bot.once('exit', () => reject(new Error(`ended before it listened: ${said}`)));
    });
    const anna = activityFrom(testPerson('Anna Lind'), { serviceUrl: connector.url }, 'm1', new Date());
    const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(messageActivity(anna, 'Vi är tre gårdar som vill bygga ett mejeri i Oviken')),
    });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(connector.posts)).toContain('AdaptiveCard');
    bot.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

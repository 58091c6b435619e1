import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { PACKAGE_VALUES, readPackageValues } from '../../src/cli/package-values.ts';
import { inProject } from './pictures.ts';
import { unzip } from './unzip.ts';

const ids = {
  TEAMS_APP_ID: '6b9d6f0e-1f0a-4c3b-9a57-2f0c6f8a1d11',
  MICROSOFT_APP_ID: '6b9d6f0e-1f0a-4c3b-9a57-2f0c6f8a1d12',
  PRIVACY_URL: 'https://www.example.se/personuppgifter',
  TERMS_URL: 'https://www.example.se/villkor',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'idelotsen-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command itself, with nothing of this machine's settings but where programs are. */
async function run(args: string[], env: Record<string, string> = {}) {
  const command = ['--import', 'tsx', inProject('src/cli/package.ts'), ...args];
  const settings = { cwd: inProject(''), env: { PATH: process.env['PATH'] ?? '', ...env } };
  return promisify(execFile)(process.execPath, command, settings).then(
    ({ stdout }) => ({ code: 0, out: stdout, err: '' }),
    (fault: unknown) => {
      const { code, stdout, stderr } = z
        .object({ code: z.number(), stdout: z.string(), stderr: z.string() })
        .parse(fault);
      return { code, out: stdout, err: stderr };
    },
  );
}

const envFile = async (name: string, values: Record<string, string>): Promise<string> => {
  const file = path.join(folder, name);
  const lines = Object.entries(values).map(([key, value]) => `${key}="${value}"`);
  await writeFile(file, `# ids\n${lines.join('\n')}\n`);
  return file;
};

describe('npm run package', () => {
  test('makes a zip with what the manifest names, the ids filled in, the same bytes every time', async () => {
    const env = await envFile('whole.env', ids);
    const [first, second] = [path.join(folder, 'a'), path.join(folder, 'b')];
    const runs = [
      await run(['--env', env, '--out', first], { TZ: 'Europe/Stockholm' }),
      await run(['--env', env, '--out', second], { TZ: 'America/New_York' }),
    ];
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);

    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await read('package.json')));
    expect(await readdir(first)).toEqual([`idelotsen-${version}.zip`]);
    const bytes = await readFile(path.join(first, `idelotsen-${version}.zip`));
    expect(bytes.equals(await readFile(path.join(second, `idelotsen-${version}.zip`)))).toBe(true);

    const entries = new Map(unzip(bytes).map(({ name, content }) => [name, content]));
    expect([...entries.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png', 'en.json']);
    for (const name of ['color.png', 'outline.png'])
      expect(entries.get(name)).toEqual(await readFile(inProject(`appPackage/${name}`)));
    expect(JSON.parse(String(entries.get('en.json')))).toMatchObject({ 'name.short': 'Idélotsen' });
    const manifest = String(entries.get('manifest.json'));
    expect(manifest).not.toContain('${{');
    expect(JSON.parse(manifest)).toMatchObject({
      version,
      id: ids.TEAMS_APP_ID,
      developer: { privacyUrl: ids.PRIVACY_URL, termsOfUseUrl: ids.TERMS_URL },
      bots: [{ botId: ids.MICROSOFT_APP_ID }],
    });
  });

  test('an environment of its own has a package of its own, and a name to tell it by in both languages', async () => {
    const env = await envFile('.env.prov', ids);
    const out = path.join(folder, 'prov');
    expect(await run(['--env', env, '--out', out])).toMatchObject({ code: 0 });
    const [name = ''] = await readdir(out);
    expect(name).toMatch(/^idelotsen-[\d.]+-prov\.zip$/);
    const entries = new Map(unzip(await readFile(path.join(out, name))).map((entry) => [entry.name, entry]));
    const readEntry = (file: string) => JSON.parse(String(entries.get(file)?.content)) as unknown;
    expect(readEntry('manifest.json')).toMatchObject({ name: { short: 'Idélotsen (prov)' } });
    expect(readEntry('en.json')).toMatchObject({ 'name.short': 'Idélotsen (prov)' });
  });

  test('says every missing and unfit value at once, in both languages, and makes nothing', async () => {
    const env = await envFile('half.env', { MICROSOFT_APP_ID: 'boten', PRIVACY_URL: '' });
    const out = path.join(folder, 'none');
    const { code, err } = await run(['--env', env, '--out', out], { TERMS_URL: 'http://osakert.se' });
    expect(code).toBe(1);
    expect(err).toContain('Paketet kan inte göras / The package cannot be made');
    expect(err).toMatch(/TEAMS_APP_ID \(--teams-app-id\): saknas \/ missing/);
    expect(err).toMatch(/MICROSOFT_APP_ID \(--bot-id\): duger inte \/ will not do: boten/);
    expect(err).toMatch(/PRIVACY_URL \(--privacy-url\): saknas \/ missing/);
    expect(err).toMatch(/TERMS_URL \(--terms-url\): duger inte .*http:\/\/osakert\.se/);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  test('a file that is not there, and an option that is not, are said without a stack', async () => {
    for (const args of [
      ['--env', path.join(folder, 'nowhere.env')],
      ['--identity', 'x'],
    ]) {
      const { code, err } = await run(args, ids);
      expect(code).toBe(1);
      expect(err).not.toMatch(/\n\s+at /);
      expect(err).toMatch(/nowhere\.env|--identity/);
    }
  });
});

describe('where the values come from', () => {
  test('an option goes before the environment', () => {
    const other = '0d4c2f4e-0f5b-4f86-8a35-6a6a5d9a7c01';
    expect(readPackageValues({ 'bot-id': other }, ids)).toEqual({
      kind: 'complete',
      values: { ...ids, MICROSOFT_APP_ID: other },
    });
  });

  test.each(PACKAGE_VALUES.map(({ name }) => name))('%s is needed, and blanks are nothing', (name) => {
    const found = readPackageValues({}, { ...ids, [name]: '  ' });
    expect(found).toMatchObject({ kind: 'incomplete', problems: [expect.stringContaining(name)] });
  });
});

const read = (file: string): Promise<string> => readFile(inProject(file), 'utf8');

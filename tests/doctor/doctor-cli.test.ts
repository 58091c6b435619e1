import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The command itself, as an administrator runs it. */
const run = (args: string[], env: Record<string, string> = {}) =>
  runCli('doctor.ts', args, { MICROSOFT_APP_ID: '', PUBLIC_URL: '', ...env });

const development = () => ({
  NODE_ENV: 'development',
  SQLITE_FILE: join(temporaryFolder(), 'none.sqlite'),
  COORDINATORS: '5d0c9a7e-2b64-4f18-b3a9-81e6f47c2d05',
});

describe('npm run doctor', () => {
  it('ends well when there are only warnings, in Swedish', async () => {
    const { status, out } = await run([], development());
    expect(status).toBe(0);
    expect(out).toMatch(/^Idélotsen: kontroll/);
    expect(out).toMatch(/VARNING +Lager +.*none\.sqlite finns inte än\n +→ Ingenting/);
  });

  it('ends with 1 when something is wrong, and says it to machines', async () => {
    const { status, out } = await run(['--json'], { ...development(), COORDINATORS: '' });
    expect(status).toBe(1);
    const report = z.object({ state: z.string(), faults: z.number(), checks: z.array(z.looseObject({})) });
    const { state, faults, checks } = report.parse(JSON.parse(out));
    expect({ state, faults }).toEqual({ state: 'fault', faults: 1 });
    expect(checks).toContainEqual({
      area: 'coordinators',
      state: 'fault',
      code: 'coordinators-none',
      values: [],
      text: 'ingen är samordnare',
      todo: expect.stringContaining('COORDINATORS') as unknown,
    });
  });

  it('reads the file of another environment, and speaks English', async () => {
    const file = join(temporaryFolder(), '.env.prov');
    writeFileSync(file, 'PORT=three\n');
    const { status, out } = await run(['--env', file, '--english']);
    expect(status).toBe(1);
    expect(out).toMatch(/FAULT +Configuration +PORT: /);
  });

  it('says how it is used when it is asked in another way', async () => {
    for (const args of [['--jsno'], ['--env', '/nowhere/.env']])
      expect(await run(args)).toMatchObject({
        status: 2,
        err: expect.stringContaining('npm run doctor') as unknown,
      });
  });
});

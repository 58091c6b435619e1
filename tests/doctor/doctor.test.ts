import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { withSecretFiles } from '../../src/config/secret-files.ts';
import { examine } from '../../src/doctor/examine.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { reportOf, toLines } from '../../src/doctor/report.ts';
import type { World } from '../../src/doctor/world.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { emptyRouting } from '../../src/domain/routing.ts';
import { targetsOf } from '../../src/domain/targets.ts';
import { readRoutingCommand } from '../../src/flows/understand/read-routing-command.ts';
import { createServer } from '../../src/server.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openDatabase } from '../../src/storage/sqlite/open-database.ts';
import { CONNECTOR_SCOPE, createTokenSource } from '../../src/teams/token-source.ts';
import { doctorTextsFor } from '../../src/text/doctor-texts.ts';
import {
  type KeyAndTokenServer,
  startKeyAndTokenServer,
  UNKNOWN_TENANT,
} from '../support/key-and-token-server.ts';
import { HOME_TENANT } from '../support/activities.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { passOnTo, startTlsFront, type TlsFront } from '../support/tls-front.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const CARIN = '5d0c9a7e-2b64-4f18-b3a9-81e6f47c2d05';
const TEAMS_APP_ID = '6b9d6f0e-1f0a-4c3b-9a57-2f0c6f8a1d11';
const PRIVACY_URL = 'https://www.example.se/personuppgifter';
const TERMS_URL = 'https://www.example.se/villkor';

let entra: KeyAndTokenServer;
let bot: { url: string; port: number; close(): Promise<void> };
let open: typeof bot;
let stranger: TlsFront;
let certificate: Record<'fresh' | 'old', string>;
beforeAll(async () => {
  entra = await startKeyAndTokenServer();
  bot = await startBot({ MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: 'hemlis' });
  open = await startBot({});
  stranger = await startTlsFront((_, response) => {
    response.end('Welcome!');
  });
  const make = async (notAfterDate: Date) => {
    const options = { algorithm: 'sha256', notBeforeDate: new Date('2020-01-01'), notAfterDate };
    const made = await generate([{ name: 'commonName', value: 'idelotsen' }], options);
    return `${made.cert}\n${made.private}`;
  };
  certificate = { fresh: await make(new Date('2090-01-01')), old: await make(new Date('2021-01-01')) };
});
afterAll(async () => {
  for (const one of [entra, bot, open, stranger]) await one.close();
});

/** The real bot, behind an https address. */
const startBot = async (env: Record<string, string>): Promise<typeof bot> => {
  const config = parseConfig({
    NODE_ENV: 'development',
    SQLITE_FILE: ':memory:',
    HOME_TENANT_ID: HOME_TENANT,
    ...env,
  });
  const house = await compose(config, { keysUrl: entra.keysUrl, log: () => undefined });
  const server = createServer(house);
  const port = await server.listen('127.0.0.1', 0);
  const front = await startTlsFront(passOnTo(port));
  const close = async () => {
    await front.close();
    await server.close(0);
    await house.close(0);
  };
  return { url: front.url, port, close };
};

type Env = Record<string, string>;
type SetUp = { env: Env; folder: string; world: Partial<World> };

/** An installation that is whole: the bot behind its address, its database with every area received, its package. */
const healthy = async (): Promise<SetUp> => {
  const folder = temporaryFolder();
  const env: Env = {
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: 'hemlis',
    HOME_TENANT_ID: HOME_TENANT,
    SQLITE_FILE: join(folder, 'idelotsen.sqlite'),
    COORDINATORS: CARIN,
    PUBLIC_URL: bot.url,
    TEAMS_APP_ID,
    PRIVACY_URL,
    TERMS_URL,
  };
  await route(env, targetsOf(firstDefinitions));
  makePackage(folder, APP_ID);
  return { env, folder, world: {} };
};

const route = async (env: Env, targets: string[], coordinators = [CARIN]) => {
  const store = await openStore(parseConfig(env), () => undefined);
  await store.definitions.save(firstDefinitions, null);
  const before = (await store.routings.load(HOME_TENANT)) ?? emptyRouting(HOME_TENANT);
  await store.routings.save({
    ...before,
    version: before.version + 1,
    coordinators: coordinators.map((personId) => ({ tenantId: HOME_TENANT, personId, name: 'Carin' })),
    routes: Object.fromEntries(targets.map((target) => [target, { conversation: '19:a', name: 'A' }])),
  });
  await store.close();
};

const makePackage = (folder: string, botId: string) => {
  const developer = { privacyUrl: PRIVACY_URL, termsOfUseUrl: TERMS_URL };
  const manifest = { id: TEAMS_APP_ID, bots: [{ botId }], developer };
  writeFileSync(join(folder, 'app.zip'), zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) }));
};

const look = async ({ env, folder, world }: SetUp) => {
  return examine(() => withSecretFiles(env).env, {
    now: () => new Date(),
    nodeVersion: '20.20.2',
    fetch,
    loginUrl: entra.loginUrl,
    token: ({ identity, homeTenantId }) => {
      if (!identity) throw new Error('no identity');
      const login = { url: entra.loginUrl, tenantId: homeTenantId };
      return createTokenSource(identity, login)(CONNECTOR_SCOPE);
    },
    openStore,
    packageFile: join(folder, 'app.zip'),
    ...world,
  });
};

const troublesIn = (findings: Finding[]) =>
  findings.filter(({ state }) => state !== 'ok').map(({ state, code }) => `${state} ${code}`);

const set =
  (change: Env) =>
  ({ env }: SetUp) =>
    void Object.assign(env, change);
const signInsFailWith = (code: string) => () => entra.refuse(code);

const BROKEN: [string, (setUp: SetUp) => unknown, string[]][] = [
  [
    'two variables are wrong',
    set({ PORT: 'tre', COORDINATORS: 'carin@example.se' }),
    ['fault configuration-wrong', 'fault configuration-wrong', 'warning configuration-first'],
  ],
  ['Node is too old', ({ world }) => void (world.nodeVersion = '18.20.4'), ['fault node-old']],
  ['the secret is wrong', signInsFailWith('AADSTS7000215'), ['fault identity-secret-wrong']],
  ['the secret has expired', signInsFailWith('AADSTS7000222'), ['fault identity-secret-expired']],
  ['the app is in another tenant', signInsFailWith('AADSTS700016'), ['fault identity-app-unknown']],
  ['there is no enterprise application', signInsFailWith('AADSTS7000229'), ['fault identity-no-principal']],
  ['Entra refuses for another reason', signInsFailWith('AADSTS53003'), ['fault identity-refused']],
  [
    'the certificate has run out, and Entra says so',
    ({ env }) => {
      delete env['MICROSOFT_APP_PASSWORD'];
      env['MICROSOFT_APP_CERTIFICATE'] = certificate.old;
      entra.refuse('AADSTS700027');
    },
    ['fault certificate-expired', 'fault identity-certificate-unknown'],
  ],
  [
    'the managed identity is not on this machine',
    ({ env, world }) => {
      delete env['MICROSOFT_APP_PASSWORD'];
      env['MICROSOFT_APP_FEDERATED_CLIENT_ID'] = CARIN;
      world.token = async () => Promise.reject(new Error('connect ECONNREFUSED'));
    },
    ['fault identity-managed-missing'],
  ],
  [
    'the home tenant is mistyped',
    set({ HOME_TENANT_ID: UNKNOWN_TENANT }),
    ['fault identity-tenant-unknown', 'warning channels-none'],
  ],
  [
    'the database file is damaged',
    ({ env }) => {
      const file = env['SQLITE_FILE'] ?? '';
      for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
      writeFileSync(file, 'not a database, '.repeat(400));
    },
    ['fault storage-corrupt'],
  ],
  [
    'the database is of a newer version',
    ({ env }) => {
      const connection = openDatabase(env['SQLITE_FILE'] ?? '');
      connection.exec('PRAGMA user_version = 9999');
      connection.close();
    },
    ['fault database-too-new'],
  ],
  [
    'there is no database yet',
    ({ env, folder }) => void (env['SQLITE_FILE'] = join(folder, 'new/idelotsen.sqlite')),
    ['warning store-new', 'warning channels-none'],
  ],
  ['MongoDB does not answer', set({ MONGODB_URI: 'mongodb://127.0.0.1:1' }), ['fault storage-unavailable']],
  [
    'the clock is ten minutes fast',
    ({ world }) => void (world.now = () => new Date(Date.now() + 600_000)),
    ['fault clock-off'],
  ],
  [
    'the clock is two minutes slow',
    ({ world }) => void (world.now = () => new Date(Date.now() - 120_000)),
    ['warning clock-off'],
  ],
  ['nobody is asked who they are', ({ env }) => void (env['PUBLIC_URL'] = open.url), ['fault address-open']],
  [
    'the address leads to another server',
    ({ env }) => void (env['PUBLIC_URL'] = stranger.url),
    ['fault address-other'],
  ],
  [
    'nothing answers at the address',
    set({ PUBLIC_URL: 'https://127.0.0.1:1' }),
    ['warning address-unreachable'],
  ],
  ['the address is not said', set({ PUBLIC_URL: '' }), ['warning address-missing']],
  ['the package is of another bot', ({ folder }) => makePackage(folder, CARIN), ['fault package-other-bot']],
  ['the package has another id', set({ TEAMS_APP_ID: CARIN }), ['fault package-other-app']],
  [
    'the package has other links',
    set({ TERMS_URL: 'https://example.se/nya' }),
    ['warning package-other-links'],
  ],
  [
    'the package cannot be read',
    ({ folder }) => writeFileSync(join(folder, 'app.zip'), 'zip'),
    ['fault package-unreadable'],
  ],
  [
    'there is no package',
    ({ world }) => void (world.packageFile = '/nowhere/app.zip'),
    ['warning package-missing'],
  ],
  ['links of the package are missing', set({ TERMS_URL: '' }), ['warning package-values']],
  [
    'there is no coordinator',
    ({ env }) => route(env, targetsOf(firstDefinitions), []),
    ['fault coordinators-none'],
  ],
  ['no channel receives anything', ({ env }) => route(env, []), ['warning channels-none']],
  [
    'one area has no channel, nor have the coordinators',
    ({ env }) => route(env, targetsOf(firstDefinitions).slice(1, -1)),
    ['warning channels-lost'],
  ],
  [
    'there is no network',
    ({ env, world }) => {
      world.fetch = async () => Promise.reject(new TypeError('fetch failed'));
      env['PUBLIC_URL'] = 'https://idelotsen.example.se';
    },
    ['warning identity-unreachable', 'warning clock-unknown', 'warning address-unreachable'],
  ],
];

describe('the doctor', () => {
  it('finds nothing wrong with an installation that is whole', async () => {
    const setUp = await healthy();
    expect(troublesIn(await look(setUp))).toEqual([]);
    const said = toLines(reportOf(await look(setUp), 'sv'), 'sv');
    expect(said).toContain('OK');
    expect(said).toMatch(/Fel: 0\. Varningar: 0\.\n$/);
    expect(said).not.toMatch(/hemlis|→/);
  });

  it('is content with a certificate that is valid', async () => {
    const setUp = await healthy();
    delete setUp.env['MICROSOFT_APP_PASSWORD'];
    setUp.env['MICROSOFT_APP_CERTIFICATE'] = certificate.fresh;
    expect(troublesIn(await look(setUp))).toEqual([]);
  });

  it.each(BROKEN)('names what is wrong, and nothing else, when %s', async (_, breakIt, expected) => {
    const setUp = await healthy();
    try {
      await breakIt(setUp);
      const findings = await look(setUp);
      expect(troublesIn(findings)).toEqual(expected);
      const report = reportOf(findings, 'en');
      for (const check of report.checks.filter(
        ({ state, code }) => state !== 'ok' && code !== 'configuration-first',
      ))
        expect(check.todo, check.code).toMatch(/\w/);
    } finally {
      entra.refuse(null);
    }
  });

  it('changes nothing: it makes no database by looking for it', async () => {
    const setUp = await healthy();
    mkdirSync(join(setUp.folder, 'data'));
    setUp.env['SQLITE_FILE'] = join(setUp.folder, 'data/none.sqlite');
    await look(setUp);
    expect(troublesIn(await look(setUp))).toContain('warning store-new');
  });

  it('advises commands that the bot understands', () => {
    const advised = Object.values(doctorTextsFor('sv').todo).flatMap(
      (text) => /@Idélotsen (ta emot [^….]+ här)/.exec(text)?.[1] ?? [],
    );
    expect(advised.length).toBe(2);
    for (const command of advised)
      expect(readRoutingCommand(command, firstDefinitions), command).toBeDefined();
  });
});

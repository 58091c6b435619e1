import { createPublicKey, generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigFault } from '../../src/config.ts';
import { activityFrom, HOME_TENANT, messageActivity, testPerson } from '../support/activities.ts';
import {
  type KeyAndTokenServer,
  type SignIn,
  startKeyAndTokenServer,
} from '../support/key-and-token-server.ts';
import { type Bot, makeBot } from '../support/make-bot.ts';
import { type ManagedIdentity, startManagedIdentity } from '../support/managed-identity.ts';

const IDENTITY_ID = '77777777-2222-4333-8444-555555555555';
const CONNECTOR = 'https://api.botframework.com';
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });

const lastSignIn = (): SignIn => {
  const last = server.signIns.at(-1);
  if (!last) throw new Error('nobody has signed in');
  return last;
};

let server: KeyAndTokenServer;
let managed: ManagedIdentity;
let certificate: { cert: string; key: string };
beforeAll(async () => {
  server = await startKeyAndTokenServer();
  managed = await startManagedIdentity();
  const made = await generate([{ name: 'commonName', value: 'idelotsen' }], { algorithm: 'sha256' });
  certificate = { cert: made.cert, key: made.private };
});
afterAll(async () => {
  await server.close();
  await managed.close();
});

let bot: Bot | undefined;
beforeEach(() => {
  /** The library prints what is wrong with a token. */
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await bot?.close();
  server.refuse(null);
  server.tokensLast(3600);
  managed.tokensLast(86_400);
});

/** Another app for each: the library remembers managed identities for the whole process. */
let apps = 0;
const start = async (env: (appId: string) => Record<string, string>) => {
  apps += 1;
  const appId = `11111111-2222-4333-8444-${String(apps).padStart(12, '0')}`;
  const { keysUrl, loginUrl } = server;
  bot = await makeBot({ env: { MICROSOFT_APP_ID: appId, ...env(appId) }, given: { keysUrl, loginUrl } });
  const started = bot;
  const anna = testPerson('Anna Lind');
  let said = 0;
  /** Anna says something, with this token of the connector's; the status, and what the answer to her carried. */
  const hears = async (authorization: string) => {
    const before = started.connector.calls.length;
    const activity = activityFrom(anna, { serviceUrl: started.connector.url }, `m${said++}`, new Date());
    const { status, body } = await started.post(messageActivity(activity, `begrepp ${said}`), {
      authorization,
    });
    const answers = started.connector.calls.slice(before).filter(({ kind }) => kind === 'send');
    return { status, body, answered: answers.map((call) => call.authorization) };
  };
  const token = (change: object = {}, header: object = {}, key?: typeof theirs.privateKey) =>
    `Bearer ${server.token({ aud: appId, serviceurl: started.connector.url, ...change }, header, key)}`;
  return { appId, hears, token };
};

const ways: [string, (appId: string) => Record<string, string>][] = [
  ['a client secret', () => ({ MICROSOFT_APP_PASSWORD: 'hemlis' })],
  ['a certificate', () => ({ MICROSOFT_APP_CERTIFICATE: `${certificate.key}\n${certificate.cert}` })],
  ['a managed identity', () => ({ MICROSOFT_APP_TYPE: 'UserAssignedMsi' })],
  ['a federated credential', () => ({ MICROSOFT_APP_FEDERATED_CLIENT_ID: IDENTITY_ID })],
];

describe.each(ways)('signed in with %s', (_, env) => {
  it('the bot hears the connector and answers with its own token', async () => {
    const { hears, token, appId } = await start(env);
    const { status, answered } = await hears(token());
    expect(status).toBe(200);
    expect(answered.length).toBeGreaterThan(0);
    const expected = new RegExp(`^Bearer (token-\\d+-for-${appId}|managed-\\d+)$`);
    for (const authorization of answered) expect(authorization).toMatch(expected);
  });

  it('nobody else gets in, and nobody is told why', async () => {
    const { hears, token } = await start(env);
    const past = Math.floor(Date.now() / 1000) - 3600;
    const others = [
      '',
      token({}, {}, theirs.privateKey),
      token({ iss: `https://sts.windows.net/${HOME_TENANT}/` }),
      token({ iss: 'https://login.microsoftonline.com/9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b6a/v2.0' }),
      token({ aud: IDENTITY_ID }),
      token({ exp: past }),
      token({}, { alg: 'none' }),
      `${token({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`,
    ];
    for (const authorization of others)
      expect(await hears(authorization)).toEqual({ status: 401, body: undefined, answered: [] });
  });
});

describe('the proof', () => {
  it('of a secret is the secret, at the home tenant', async () => {
    const { hears, token, appId } = await start(() => ({ MICROSOFT_APP_PASSWORD: 'hemlis' }));
    await hears(token());
    const { tenant, form } = lastSignIn();
    expect(tenant).toBe(HOME_TENANT);
    expect(form).toMatchObject({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: 'hemlis',
      scope: `${CONNECTOR}/.default`,
    });
  });

  it('of MultiTenant goes to the tenant that all such bots share', async () => {
    const { hears, token } = await start(() => ({
      MICROSOFT_APP_PASSWORD: 'hemlis',
      MICROSOFT_APP_TYPE: 'MultiTenant',
    }));
    await hears(token());
    expect(server.signIns.at(-1)?.tenant).toBe('botframework.com');
  });

  it('of a certificate is an assertion that its key has signed', async () => {
    const { hears, token, appId } = await start(() => ({
      MICROSOFT_APP_CERTIFICATE: `${certificate.cert}\n${certificate.key}`.replaceAll('\n', '\\n'),
    }));
    await hears(token());
    const { form } = lastSignIn();
    expect(form).not.toHaveProperty('client_secret');
    const [head = '', body = '', signature = ''] = (form['client_assertion'] ?? '').split('.');
    const read = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    expect(read(body)).toMatchObject({
      iss: appId,
      sub: appId,
      aud: `${server.loginUrl}/${HOME_TENANT}/oauth2/v2.0/token`,
    });
    const fingerprint = new X509Certificate(certificate.cert).fingerprint256.replaceAll(':', '');
    expect(read(head)).toMatchObject({
      alg: 'PS256',
      'x5t#S256': Buffer.from(fingerprint, 'hex').toString('base64url'),
    });
    const key = { key: createPublicKey(certificate.cert), padding: 6, saltLength: 32 };
    expect(verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('of a managed identity needs no sign-in at all', async () => {
    const { hears, token, appId } = await start(() => ({ MICROSOFT_APP_TYPE: 'UserAssignedMsi' }));
    const before = server.signIns.length;
    await hears(token());
    expect(server.signIns.length).toBe(before);
    expect(managed.asked.at(-1)).toEqual({ clientId: appId, resource: CONNECTOR });
  });

  it('of a federated credential is the word of a managed identity, asked for anew when it is old', async () => {
    server.tokensLast(1);
    managed.tokensLast(1);
    const unused = '88888888-2222-4333-8444-555555555555';
    const { hears, token, appId } = await start(() => ({ MICROSOFT_APP_FEDERATED_CLIENT_ID: unused }));
    await hears(token());
    await hears(token());
    const assertions = server.signIns
      .filter(({ form }) => form['client_id'] === appId)
      .map(({ form }) => form['client_assertion'] ?? '');
    expect(assertions.length).toBeGreaterThan(1);
    for (const assertion of assertions) expect(assertion).toMatch(/^managed-\d+$/);
    expect(new Set(assertions).size).toBe(assertions.length);
    expect(managed.asked.at(-1)).toEqual({ clientId: unused, resource: 'api://AzureADTokenExchange' });
  });

  it('is fetched once for many answers', async () => {
    const { hears, token, appId } = await start(() => ({ MICROSOFT_APP_PASSWORD: 'hemlis' }));
    for (let time = 0; time < 4; time += 1) await hears(token());
    expect(server.signIns.filter(({ form }) => form['client_id'] === appId)).toHaveLength(1);
  });
});

describe('a sign-in that fails', () => {
  it('answers Teams as ever, says nothing with a token, and logs no secret', async () => {
    server.refuse('AADSTS7000215');
    const { hears, token } = await start(() => ({ MICROSOFT_APP_PASSWORD: 'hemlis-i-loggen' }));
    const { status, answered } = await hears(token());
    expect(status).toBe(200);
    expect(answered).toEqual([]);
    expect(JSON.stringify(bot?.logged)).not.toMatch(/hemlis-i-loggen|AADSTS/);
  });
});

describe('the configuration', () => {
  it('takes one way to sign in and no more', async () => {
    const both = { MICROSOFT_APP_PASSWORD: 'hemlis', MICROSOFT_APP_FEDERATED_CLIENT_ID: IDENTITY_ID };
    await expect(start(() => both)).rejects.toThrow(ConfigFault);
    await expect(start(() => ({}))).rejects.toThrow(/MICROSOFT_APP_PASSWORD/);
  });

  it('takes no certificate without its key, and no key of another', async () => {
    const other = theirs.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const pem of [certificate.cert, `${certificate.cert}\n${other}`, 'nonsense'])
      await expect(start(() => ({ MICROSOFT_APP_CERTIFICATE: pem }))).rejects.toThrow(
        /MICROSOFT_APP_CERTIFICATE/,
      );
  });
});

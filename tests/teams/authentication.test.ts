import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAuthentication } from '../../src/teams/authentication.ts';
import { activityFrom, HOME_TENANT, messageActivity, testPerson } from '../support/activities.ts';
import { type KeyAndTokenServer, startKeyAndTokenServer } from '../support/key-and-token-server.ts';
import { type Bot, makeBot } from '../support/make-bot.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const OTHER_TENANT = '9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b6a';
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });

let server: KeyAndTokenServer;
beforeAll(async () => {
  server = await startKeyAndTokenServer();
});
afterAll(() => server.close());

let bot: Bot;
const printed: string[] = [];
const identified = (url: string) =>
  makeBot({
    env: { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: 'hemlis' },
    given: { keysUrl: url },
  });
beforeEach(async () => {
  for (const stream of ['error', 'warn', 'log'] as const)
    vi.spyOn(console, stream).mockImplementation(
      (...said: unknown[]) => void printed.push(said.map(String).join(' ')),
    );
  bot = await identified(server.keysUrl);
});
afterEach(async () => {
  await bot.close();
  vi.restoreAllMocks();
  printed.length = 0;
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);
const claims = () => ({ aud: APP_ID, serviceurl: bot.connector.url });
const token = (change: object = {}, header: object = {}, key?: typeof theirs.privateKey) =>
  server.token({ ...claims(), ...change }, header, key);

const anna = testPerson('Anna Lind');
/** A reaction is heard and not answered, so that nothing has to be sent with a real credential. */
const reaction = () => ({
  ...activityFrom(anna, { serviceUrl: bot.connector.url }, 'r1', new Date()),
  type: 'messageReaction',
});
const post = (authorization?: string) => bot.post(reaction(), authorization ? { authorization } : {});
const heard = async () =>
  (await bot.house().store.conversations.get(`${HOME_TENANT}/a:1${anna.personId}`)) !== undefined;

describe('a token of the connector', () => {
  it('is let in', async () => {
    expect((await post(`Bearer ${token()}`)).status).toBe(200);
    expect(await heard()).toBe(true);
  });

  it('costs one look at the keys, however many come', async () => {
    const before = server.keyFetches();
    await Promise.all([1, 2, 3, 4, 5].map(() => post(`Bearer ${token()}`)));
    await post(`Bearer ${token({}, { kid: 'unknown' })}`);
    /** Ours and the library's own, two requests each. */
    expect(server.keyFetches() - before).toBeLessThanOrEqual(4);
  });
});

describe('anything else is 401, without a word and without effect', () => {
  const headOnly = () => token().split('.').slice(0, 2).join('.');
  it.each<[string, () => string | undefined]>([
    ['no token', () => undefined],
    ['an empty one', () => 'Bearer '],
    ['garbage', () => 'Bearer garbage'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    ['another scheme', () => `Basic ${token()}`],
    ['a token and more', () => `Bearer ${token()} x`],
    ['a bad signature', () => `Bearer ${token({}, {}, theirs.privateKey)}`],
    [
      'a changed claim',
      () => `Bearer ${part({ alg: 'RS256', kid: 'one' })}.${part(claims())}.${token().split('.')[2] ?? ''}`,
    ],
    ['no signature', () => `Bearer ${headOnly()}.`],
    ['the algorithm none', () => `Bearer ${part({ alg: 'none', kid: 'one' })}.${part(claims())}.x`],
    ['a shared secret for an algorithm', () => `Bearer ${token({}, { alg: 'HS256' })}`],
    ['an unknown key', () => `Bearer ${token({}, { kid: 'two' })}`],
    [
      'another issuer',
      () => `Bearer ${token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })}`,
    ],
    [
      'the issuer of its own tenant',
      () => `Bearer ${token({ iss: `https://sts.windows.net/${HOME_TENANT}/` })}`,
    ],
    [
      'the issuer of another tenant, in the later form',
      () =>
        `Bearer ${token({ iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, tid: OTHER_TENANT })}`,
    ],
    ['another audience', () => `Bearer ${token({ aud: 'somebody-else' })}`],
    ['an expired one', () => `Bearer ${token({ exp: seconds() - 3600 })}`],
    ['one that is not valid yet', () => `Bearer ${token({ nbf: seconds() + 3600 })}`],
    [
      'one for another service address',
      () => `Bearer ${token({ serviceurl: 'https://smba.trafficmanager.net/x/' })}`,
    ],
  ])('%s', async (_, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, body: undefined });
    expect(await heard()).toBe(false);
    expect(bot.connector.calls).toEqual([]);
  });

  it('and prints no key and no token', async () => {
    await post(`Bearer ${token({}, {}, theirs.privateKey)}`);
    expect(`${printed.join()}${JSON.stringify(bot.logged)}`).not.toMatch(/KEY|eyJ/);
  });

  it('when the keys cannot be had', async () => {
    await bot.close();
    bot = await identified('http://127.0.0.1:1/openid');
    expect((await post(`Bearer ${token()}`)).status).toBe(401);
    expect(bot.logged).toContainEqual(expect.objectContaining({ event: 'not-authenticated' }));
  });

  it('comes before what the activity says of itself', async () => {
    const elsewhere = activityFrom(anna, { serviceUrl: 'https://evil.example.com/' }, 'm1', new Date());
    expect((await bot.post(messageActivity(elsewhere, 'hej'))).status).toBe(401);
  });
});

describe('without identity', () => {
  it('only development may open the door', () => {
    const options = { identity: null, development: false, tenantId: HOME_TENANT };
    expect(() => createAuthentication(options)).toThrow(/identity/);
  });
});

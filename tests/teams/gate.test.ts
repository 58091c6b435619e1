import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, readEnvelope } from '../../src/teams/gate.ts';
import type { GateRules } from '../../src/teams/gate.ts';

const folder = new URL('../fixtures/activities/', import.meta.url);
const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Record<string, unknown>;

const home = '3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10';
const partner = 'c0ffee00-1111-4222-8333-444455556666';
const rules: GateRules = {
  development: false,
  homeTenantId: home,
  partnerTenants: new Map(),
  serviceUrlHosts: ['smba.trafficmanager.net', 'botframework.com'],
};

const verdict = (
  changes: Record<string, unknown>,
  given: Partial<GateRules> = {},
  name = 'teams-message',
) => {
  const activity = readEnvelope({ ...recorded(name), ...changes });
  return activity ? judge(activity, { ...rules, ...given }) : 'unreadable';
};

describe('readEnvelope', () => {
  it('reads every recorded activity, extra fields and all', () => {
    for (const file of readdirSync(folder))
      expect(readEnvelope(recorded(file.replace('.json', ''))), file).toBeDefined();
  });

  it.each([
    ['nothing', null],
    ['a list', [recorded('teams-message')]],
    ['a word', 'message'],
    ['no type', { ...recorded('teams-message'), type: undefined }],
    ['no sender', { ...recorded('teams-message'), from: undefined }],
    ['a conversation without id', { ...recorded('teams-message'), conversation: {} }],
    ['no service address', { ...recorded('teams-message'), serviceUrl: undefined }],
    ['an id that is an object', { ...recorded('teams-message'), from: { id: { $ne: '' } } }],
    ['an endless id', { ...recorded('teams-message'), from: { id: 'x'.repeat(1001) } }],
  ])('refuses %s', (_, raw) => {
    expect(readEnvelope(raw)).toBeUndefined();
  });
});

describe('judge', () => {
  it('admits the home tenant and partners, ids in any case', () => {
    expect(verdict({})).toEqual({ kind: 'admitted' });
    expect(verdict({ channelData: { tenant: { id: home.toUpperCase() } } })).toEqual({ kind: 'admitted' });
    const partnerTenants = new Map([[partner, 'Härjedalens kommun']]);
    expect(verdict({}, { partnerTenants }, 'teams-foreign-tenant')).toEqual({ kind: 'admitted' });
  });

  it('sees a foreign tenant wherever it is named', () => {
    expect(verdict({}, {}, 'teams-foreign-tenant')).toEqual({ kind: 'foreign' });
    expect(verdict({ channelData: { tenant: { id: partner } } })).toEqual({ kind: 'foreign' });
    expect(verdict({ from: { id: '29:1x', tenantId: partner } })).toEqual({ kind: 'foreign' });
  });

  it('refuses who names no tenant', () => {
    const conversation = { id: 'a:1', conversationType: 'personal' };
    expect(verdict({ conversation, channelData: {} })).toEqual({ kind: 'refused', why: 'no-tenant' });
    expect(verdict({ conversation, channelData: { tenant: { id: [home] } } })).toMatchObject({
      kind: 'refused',
    });
  });

  it.each(['emulator', 'webchat', 'directline', 'AseChannel', 'MSTEAMS'])(
    'refuses the channel %s',
    (channelId) => {
      expect(verdict({ channelId }, { development: true })).toEqual({ kind: 'refused', why: 'channel' });
    },
  );

  it.each([
    ['https://smba.trafficmanager.net/emea/', 'admitted'],
    ['https://europe.botframework.com/', 'admitted'],
    ['https://SMBA.trafficmanager.net/se', 'admitted'],
    ['http://smba.trafficmanager.net/emea/', 'refused'],
    ['https://smba.trafficmanager.net.evil.se/', 'refused'],
    ['https://evilbotframework.com/', 'refused'],
    ['https://smba.trafficmanager.net@evil.se/', 'refused'],
    ['https://user@smba.trafficmanager.net/', 'refused'],
    ['https://smba.trafficmanager.net:8443/', 'refused'],
    ['https://169.254.169.254/', 'refused'],
    ['http://localhost:56150/_connector', 'refused'],
    ['file:///etc/passwd', 'refused'],
  ])('service address %s: %s', (serviceUrl, kind) => {
    expect(verdict({ serviceUrl })).toMatchObject({ kind });
  });

  it('takes loopback only in development, and only loopback', () => {
    const development = { development: true };
    expect(verdict({ serviceUrl: 'http://localhost:56150/_connector' }, development)).toMatchObject({
      kind: 'admitted',
    });
    expect(verdict({ serviceUrl: 'http://127.0.0.1.evil.se/' }, development)).toMatchObject({
      kind: 'refused',
    });
    expect(verdict({ serviceUrl: 'http://10.0.0.1/' }, development)).toMatchObject({ kind: 'refused' });
  });
});

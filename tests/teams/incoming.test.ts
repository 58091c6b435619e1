import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationSchema } from '../../src/domain/conversation.ts';
import { personSchema } from '../../src/domain/person.ts';
import type { IncomingContent } from '../../src/flows/incoming.ts';
import { activitySchema } from '../../src/teams/activity.ts';
import { readActivity, threadOf } from '../../src/teams/incoming.ts';
import type { FindMember } from '../../src/teams/incoming.ts';

const folder = new URL('../fixtures/activities/', import.meta.url);
const recorded = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Record<string, unknown>;

const home = '3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10';
const partner = 'c0ffee00-1111-4222-8333-444455556666';
const bengt = { personId: 'a81f3e60-7c29-4d5b-95e2-0b6d3fa4c817', name: 'Bengt Åslund', tenantId: home };
const findMember: FindMember = async (_, accountId) => (accountId.startsWith('29:1') ? bengt : undefined);
const now = new Date('2026-11-23T14:00:00Z');

const read = (raw: unknown) =>
  readActivity(activitySchema.parse(raw), {
    partnerTenants: new Map([[partner, 'Härjedalens kommun']]),
    findMember,
    nameConversation: async (conversation) => conversation,
    now,
  });
const contentOf = async (name: string, changes = {}): Promise<IncomingContent> =>
  (await read({ ...recorded(name), ...changes })).content;

describe('what was said', () => {
  it.each<[string, IncomingContent]>([
    ['playground-message', { kind: 'text', text: 'hej på dig', mentions: [] }],
    [
      'teams-message',
      {
        kind: 'text',
        text: 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken',
        mentions: [],
      },
    ],
    [
      'teams-html-only',
      { kind: 'text', text: 'Vi vill starta\nett mejeri & gårdsbutik\ni Oviken', mentions: [] },
    ],
    ['teams-channel-mention', { kind: 'text', text: 'ansvarig för Jord: Bengt Åslund', mentions: [bengt] }],
    [
      'playground-channel-mention',
      { kind: 'text', text: 'ansvarig för Jord: Bengt Åslund', mentions: [bengt] },
    ],
    ['teams-group-chat', { kind: 'text', text: 'hej', mentions: [] }],
    ['teams-reply-with-quote', { kind: 'text', text: 'Ja, det stämmer', mentions: [] }],
    [
      'teams-file',
      {
        kind: 'files',
        files: [{ name: 'Affärsplan mejeri.pdf', url: 'https://example.com/scrubbed' }],
        text: '',
      },
    ],
    ['teams-image', { kind: 'files', files: [{ name: '', url: null }], text: 'Så här ser platsen ut' }],
    ['playground-install', { kind: 'arrived' }],
    ['playground-bot-added', { kind: 'arrived' }],
    ['teams-install', { kind: 'arrived' }],
    ['teams-bot-added', { kind: 'arrived' }],
    ['teams-uninstall', { kind: 'left' }],
    ['teams-member-added', { kind: 'other' }],
    ['teams-edit', { kind: 'other' }],
    ['teams-reaction', { kind: 'other' }],
    ['teams-task-fetch', { kind: 'other' }],
  ])('%s', async (name, content) => {
    expect(await contentOf(name)).toEqual(content);
  });

  it('a pressed Action.Execute waits for its answer, an Action.Submit does not', async () => {
    expect(await contentOf('teams-invoke')).toMatchObject({
      kind: 'action',
      verb: 'send',
      waits: true,
      data: { draft: 'd-1', revision: '3', title: 'Mejeri i Oviken' },
    });
    expect(await contentOf('teams-submit')).toMatchObject({
      kind: 'action',
      verb: 'skip',
      waits: false,
      data: { draft: 'd-1', question: 'who' },
    });
    expect(await contentOf('playground-submit')).toMatchObject({ verb: 'help', waits: false });
    expect(await contentOf('playground-channel-invoke')).toMatchObject({ verb: 'take', data: { a: 1 } });
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no verb', { action: { data: { a: 1 } } }],
    ['a verb that is no word', { action: { verb: 7, data: 'x' } }],
  ])('an invoke with %s is an action that nobody knows', async (_, value) => {
    expect(await contentOf('teams-invoke', { value })).toMatchObject({
      kind: 'action',
      verb: '',
      waits: true,
    });
  });

  it('an automatic refresh is nobody pressing anything', async () => {
    const value = { action: { verb: 'take', data: {} }, trigger: 'automatic' };
    expect(await contentOf('teams-invoke', { value })).toEqual({ kind: 'other' });
  });

  it.each([
    ['no text at all', { text: undefined, attachments: undefined }, ''],
    ['text that is a number', { text: 5, attachments: undefined }, ''],
    ['only the bot mentioned', { text: '<at>Idélotsen</at>' }, ''],
    ['HTML typed as words', { text: '<b>fet</b> & ${x}' }, '<b>fet</b> & ${x}'],
    ['rich text', { text: '<p>fet &lt;b&gt;</p><script>x</script>', textFormat: 'xml' }, 'fet <b>'],
    ['emoji only', { text: '🐄🐄' }, '🐄🐄'],
    ['other line breaks', { text: 'a\r\nb\rc' }, 'a\nb\nc'],
  ])('%s', async (_, changes, text) => {
    const bot = { id: '28:11111111-2222-4333-8444-555555555555', name: 'Idélotsen' };
    const entities = [{ type: 'mention', mentioned: bot, text: '<at>Idélotsen</at>' }];
    const attachments = undefined;
    expect(await contentOf('teams-message', { entities, attachments, ...changes })).toEqual({
      kind: 'text',
      text,
      mentions: [],
    });
  });

  it('a mention that claims to be ordinary words cuts nothing out', async () => {
    const mentioned = { id: '28:11111111-2222-4333-8444-555555555555' };
    const entities = [{ type: 'mention', mentioned, text: 'gårdar' }];
    expect(await contentOf('teams-message', { entities })).toMatchObject({
      text: expect.stringContaining('tre gårdar') as string,
    });
  });

  it('a mention of nobody known, and a mention that is broken, are no people', async () => {
    const entities = [
      { type: 'mention', mentioned: { id: '19:tag' }, text: '<at>Alla</at>' },
      { type: 'mention', mentioned: 'x' },
      'x',
    ];
    expect(await contentOf('teams-message', { entities })).toMatchObject({ mentions: [] });
  });
});

describe('who and where', () => {
  it('a personal chat is with its person', async () => {
    const { conversation, person, at, key } = await read(recorded('teams-message'));
    expect(person).toEqual({
      tenantId: home,
      personId: '5d0c9a7e-2b64-4f18-b3a9-81e6f47c2d05',
      name: 'Anna Lind',
    });
    expect(conversation).toMatchObject({
      channel: 'teams',
      kind: 'personal',
      tenantId: home,
      person: { personId: person.personId, accountId: expect.stringMatching(/^29:1/) as string },
      bot: { id: '28:11111111-2222-4333-8444-555555555555', name: 'Idélotsen' },
    });
    expect(at.toISOString()).toBe('2026-11-23T13:50:42.150Z');
    expect(key).toBe(`${conversation.conversationId}/1795441842150`);
  });

  it('a channel is one conversation, whichever thread; an answer goes to the thread', async () => {
    const raw = recorded('teams-channel-mention');
    const { conversation } = await read(raw);
    expect(conversation).toMatchObject({
      kind: 'channel',
      conversationId: '19:5c1d8ascrubbed0areas@thread.tacv2',
      person: null,
    });
    expect(threadOf(activitySchema.parse(raw))).toBe(
      '19:5c1d8ascrubbed0areas@thread.tacv2;messageid=1795441842158',
    );
  });

  it('the name of a channel, and the kind of a group chat', async () => {
    expect((await read(recorded('playground-bot-added'))).conversation.name).toBe('Styrkeområden');
    expect((await read(recorded('teams-group-chat'))).conversation.kind).toBe('group');
  });

  it("a partner tenant's person comes from its organisation, ids in any case", async () => {
    const { person } = await read({
      ...recorded('teams-message'),
      channelData: { tenant: { id: partner.toUpperCase() } },
    });
    expect(person).toMatchObject({ tenantId: partner, organisation: 'Härjedalens kommun' });
  });

  it('somebody without an Entra id is known by an id that can never be one', async () => {
    const { person } = await read({ ...recorded('teams-message'), from: { id: '29:1x' } });
    expect(person).toEqual({ tenantId: home, personId: '29:1x', name: '' });
  });

  it('an activity without an id has a key of its own, the same each time', async () => {
    const raw = { ...recorded('teams-reaction'), id: undefined };
    expect((await read(raw)).key).toBe((await read(raw)).key);
    expect((await read({ ...raw, timestamp: undefined })).key).not.toBe((await read(raw)).key);
  });
});

describe('any activity', () => {
  it('every recorded one becomes a valid person and conversation', async () => {
    for (const file of readdirSync(folder)) {
      const { conversation, person } = await read(recorded(file.replace('.json', '')));
      expect(() => [conversationSchema.parse(conversation), personSchema.parse(person)], file).not.toThrow();
    }
  });

  it('is read whatever its loose parts hold', async () => {
    const base = recorded('teams-message');
    const loose = [
      'text',
      'value',
      'entities',
      'attachments',
      'channelData',
      'name',
      'textFormat',
      'timestamp',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'message',
          'invoke',
          'conversationUpdate',
          'installationUpdate',
          'typing',
          '__proto__',
        ),
        fc.record(Object.fromEntries(loose.map((key) => [key, fc.jsonValue()])), { requiredKeys: [] }),
        fc.constantFrom('adaptiveCard/action', 'task/fetch', undefined),
        async (type, changes, name) => {
          const { content } = await read({ ...base, ...changes, type, ...(name ? { name } : {}) });
          expect(content.kind).toMatch(/^(text|action|arrived|left|files|other)$/);
        },
      ),
    );
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Sender, SendResult } from '../../src/domain/ports.ts';
import { createAuthentication } from '../../src/teams/authentication.ts';
import { createChannelSender } from '../../src/teams/channel-sender.ts';
import { createConnectors } from '../../src/teams/connectors.ts';
import { BOT, HOME_TENANT } from '../support/activities.ts';
import { startScriptedConnector } from '../support/scripted-connector.ts';
import type { Reaction, ScriptedConnector } from '../support/scripted-connector.ts';

let connector: ScriptedConnector;
let sender: Sender;
beforeEach(async () => {
  connector = await startScriptedConnector();
  sender = senderWith(10_000);
});
afterEach(() => connector.close());

const senderWith = (timeoutMs: number, mayUse: (url: string) => boolean = () => true): Sender => {
  const authentication = createAuthentication({ identity: null, development: true, tenantId: HOME_TENANT });
  return createChannelSender({
    connectors: createConnectors(authentication, '', mayUse),
    draw: async (card, language) => ({ type: 'AdaptiveCard', version: '1.5', card: card.name, language }),
    clock: { now: () => new Date('2026-11-23T14:00:00Z') },
    timeoutMs,
  });
};

const text: Message = { language: 'sv', kind: 'text', text: 'Hej på dig' };
const card: Message = { language: 'en', kind: 'card', card: { name: 'concepts' }, summary: 'Concepts' };
const channel = (): Conversation => ({
  channel: 'teams',
  tenantId: HOME_TENANT,
  conversationId: '19:areas@thread.tacv2',
  kind: 'channel',
  name: 'Styrkeområden',
  serviceUrl: connector.url,
  bot: BOT,
  person: null,
});
const personal = (): Conversation => ({
  ...channel(),
  kind: 'personal',
  conversationId: 'a:1anna',
  person: { personId: 'anna', accountId: '29:1anna' },
});

describe('what is sent', () => {
  it('a post in a personal chat', async () => {
    const result = await sender.post(personal(), text);
    expect(result).toEqual({ kind: 'sent', threadId: 'a:1anna', activityId: connector.posts[0]?.id });
    expect(connector.calls).toMatchObject([
      {
        kind: 'send',
        conversationId: 'a:1anna',
        activity: { type: 'message', text: 'Hej på dig', from: BOT },
      },
    ]);
  });

  it('a post in a channel is a new thread, and its first post is known by the thread', async () => {
    const result = await sender.post(channel(), card);
    const [post] = connector.posts;
    expect(result).toEqual({
      kind: 'sent',
      threadId: `19:areas@thread.tacv2;messageid=${post?.id ?? ''}`,
      activityId: post?.id,
    });
    expect(connector.calls.map(({ kind }) => kind)).toEqual(['create']);
    expect(post?.activity).toMatchObject({
      summary: 'Concepts',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { type: 'AdaptiveCard', card: 'concepts', language: 'en' },
        },
      ],
    });
    expect(post?.activity).not.toHaveProperty('text');
  });

  it('a reply goes into its thread, an update to its post', async () => {
    const posted = await sender.post(channel(), card);
    if (posted.kind !== 'sent') throw new Error(posted.trouble);
    await sender.reply(channel(), posted.threadId, text);
    const updated = await sender.update(channel(), posted.threadId, posted.activityId, {
      ...card,
      summary: 'Anew',
    });
    expect(updated).toEqual(posted);
    expect(connector.posts.map(({ threadId }) => threadId)).toEqual([posted.threadId, posted.threadId]);
    expect(connector.posts[0]?.activity.summary).toBe('Anew');
  });
});

const ways: [string, 'create' | 'send' | 'update', () => Promise<SendResult>][] = [
  ['post in a channel', 'create', () => sender.post(channel(), card)],
  ['post in a chat', 'send', () => sender.post(personal(), text)],
  ['reply', 'send', () => sender.reply(channel(), '19:areas@thread.tacv2;messageid=1', text)],
  ['update', 'update', () => sender.update(channel(), '19:areas@thread.tacv2;messageid=1', '1', card)],
];

describe.each(ways)('%s: one request and no more', (_, kind, send) => {
  it.each<[string, Reaction, string]>([
    ['502', { status: 502 }, 'unsure'],
    ['500', { status: 500, code: 'ServiceError' }, 'unsure'],
    ['503', { status: 503 }, 'unsure'],
    ['503 with Retry-After', { status: 503, retryAfter: 1 }, 'again'],
    ['429 with Retry-After', { status: 429, retryAfter: 1 }, 'again'],
    ['412', { status: 412, code: 'PreconditionFailed' }, 'again'],
    ['408', { status: 408 }, 'unsure'],
    ['a cut line', { reset: true }, 'unsure'],
    ['403', { status: 403, code: 'BotNotInConversationRoster' }, 'unreachable'],
    ['307', { status: 307 }, 'refused'],
    ['success without an answer that can be read', { status: 200, body: '<html>' }, 'unsure'],
  ])('after %s', async (_, reaction, then) => {
    connector.next(kind, reaction, reaction, reaction, reaction);
    const result = await send();
    expect(result.kind).toBe(then === 'unsure' && kind === 'update' ? 'again' : then);
    expect(connector.calls).toHaveLength(1);
  });

  it('after nothing at all within the time', async () => {
    sender = senderWith(100);
    connector.next(kind, { hang: true });
    expect((await send()).kind).toBe(kind === 'update' ? 'again' : 'unsure');
    expect(connector.calls).toHaveLength(1);
  });
});

describe('where it goes', () => {
  it('nowhere but to allowed addresses', async () => {
    sender = senderWith(1000, () => false);
    expect(await sender.post(personal(), text)).toMatchObject({ kind: 'unreachable' });
    expect(connector.calls).toEqual([]);
  });

  it('does not follow a redirect', async () => {
    const other = await startScriptedConnector();
    connector.next('send', { status: 307, location: other.url });
    expect(await sender.post(personal(), text)).toMatchObject({ kind: 'refused', trouble: '307' });
    expect(other.calls).toEqual([]);
    await other.close();
  });

  it('is away: nothing has left', async () => {
    await connector.close();
    expect(await sender.post(personal(), text)).toMatchObject({ kind: 'again', trouble: /ECONNREFUSED/ });
  });
});

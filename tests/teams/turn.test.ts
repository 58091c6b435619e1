import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOREIGN_TENANT, PARTNER_TENANT } from '../support/activities.ts';
import type { Actor } from '../support/actor.ts';
import { type Bot, makeBot } from '../support/make-bot.ts';
import type { Reaction } from '../support/scripted-connector.ts';

const IDEA = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

let bot: Bot;
let anna: Actor;
beforeEach(async () => {
  bot = await makeBot({ coordinators: ['Carin Ek'] });
  anna = bot.person('Anna Lind');
});
afterEach(() => bot.close());

const sends = () => bot.connector.calls.filter(({ kind }) => kind === 'send').length;
/** Greeted, so that what comes after is answered with what it asks for. */
const greeted = async () => {
  await anna.says('hej');
  bot.said(anna);
};

describe('the same activity twice', () => {
  it('has one effect, one after the other', async () => {
    await anna.says(IDEA);
    const before = sends();
    await bot.post(anna.last());
    await bot.post(anna.last());
    expect(sends()).toBe(before);
  });

  it('has one effect, both at once', async () => {
    await anna.says('hej');
    const before = sends();
    const raw = { ...anna.last(), id: 'another', text: 'vad är spets?' };
    await Promise.all([bot.post(raw), bot.post(raw), bot.post(raw)]);
    expect(sends()).toBe(before + 1);
  });

  it('has one effect after a restart', async () => {
    await bot.close();
    const folder = mkdtempSync(join(tmpdir(), 'idelotsen-'));
    bot = await makeBot({ env: { SQLITE_FILE: join(folder, 'idelotsen.sqlite') } });
    anna = bot.person('Anna Lind');
    await anna.says(IDEA);
    expect(bot.said(anna).length).toBeGreaterThan(0);
    await bot.restart();
    await bot.post(anna.last());
    expect(bot.said(anna)).toEqual([]);
    await bot.restart();
    rmSync(folder, { recursive: true });
  });

  it('a pressed button gets the answer it got', async () => {
    await anna.says(IDEA);
    const first = await anna.presses('skip');
    bot.said(anna);
    const again = await bot.post(anna.last());
    expect(again.status).toBe(200);
    expect(JSON.stringify(again.body)).toContain(first.split('\n')[0]);
    expect(bot.said(anna)).toEqual([]);
  });

  it('sends one idea', async () => {
    await anna.says(IDEA);
    for (let i = 0; i < 6 && !bot.said(anna).join().includes('Stämmer'); i += 1) await anna.presses('skip');
    await anna.presses('send');
    await bot.post(anna.last());
    await bot.post({ ...anna.last(), id: 'f:new' });
    const mine = await bot
      .house()
      .store.ideas.byActor(`${anna.tenantId}/${anna.personId}`.toLowerCase(), { limit: 10 });
    expect(mine).toHaveLength(1);
  });
});

describe('the same words under a new id', () => {
  const again = (id: string) => bot.post({ ...anna.last(), id, timestamp: bot.now().toISOString() });

  it('half a minute later are the same message', async () => {
    await anna.says(IDEA);
    const before = sends();
    await bot.later({ seconds: 30 });
    await again('1795000099998');
    expect(sends()).toBe(before);
  });

  it('three minutes later are said anew', async () => {
    await anna.says(IDEA);
    const before = sends();
    await bot.later({ minutes: 3 });
    await again('1795000099999');
    expect(sends()).toBeGreaterThan(before);
  });

  it('are said anew when they are short', async () => {
    await greeted();
    await anna.says('vad är spets?');
    await anna.says('vad är spets?');
    expect(bot.said(anna)).toHaveLength(2);
  });

  it('are said anew by somebody else', async () => {
    await anna.says(IDEA);
    const bengt = bot.person('Bengt Åslund');
    await bengt.says(IDEA);
    expect(bot.said(bengt)).toEqual(bot.said(anna));
  });
});

describe('what could not be said', () => {
  const busy: Reaction = { status: 429, retryAfter: 600 };

  it('is said when the activity comes again', async () => {
    await greeted();
    bot.connector.next('send', busy);
    await anna.says('vad är spets?');
    expect(bot.said(anna)).toEqual([]);
    await bot.post(anna.last());
    expect(bot.said(anna)).toHaveLength(1);
    await bot.post(anna.last());
    expect(bot.said(anna)).toEqual([]);
  });

  it('is said from where it stopped', async () => {
    bot.connector.script((call) => (call.kind === 'send' && sends() === 2 ? busy : undefined));
    await anna.says(IDEA);
    const first = bot.said(anna);
    expect(first).toHaveLength(1);
    await bot.post(anna.last());
    const rest = bot.said(anna);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest).not.toContain(first[0]);
  });

  it('is not said twice when nobody knows', async () => {
    await greeted();
    bot.connector.next('send', { status: 502, done: true });
    await anna.says('vad är spets?');
    await bot.post(anna.last());
    expect(bot.said(anna)).toHaveLength(1);
  });

  it('is tried again at once when the connector only wants a moment', async () => {
    await greeted();
    bot.connector.next(
      'send',
      { status: 429, retryAfter: 0 },
      { status: 412, code: 'PreconditionFailed', retryAfter: 0 },
    );
    await anna.says('vad är spets?');
    expect(bot.said(anna)).toHaveLength(1);
  });
});

describe('a fault in the turn', () => {
  const secret = 'mongodb://user:hemlis@host';
  let broken = false;
  beforeEach(async () => {
    await bot.close();
    let n = 0;
    const next = () => {
      if (!broken) return `id-${++n}`;
      broken = false;
      throw new Error(secret);
    };
    bot = await makeBot({ given: { ids: { next } } });
    anna = bot.person('Anna Lind');
    await greeted();
    broken = true;
  });

  it('is told calmly, with a code that stands in the log, and nothing is stored', async () => {
    await anna.says(IDEA);
    const [said] = bot.said(anna);
    expect(said).toMatch(/Något gick fel[^]*Something went wrong/);
    const failed = bot.logged.filter(({ event }) => event === 'turn-failed');
    expect(failed).toHaveLength(1);
    expect(said).toContain(String(failed[0]?.fields['code']));
    expect(JSON.stringify([said, bot.logged])).not.toMatch(/hemlis|mejeri/);
    await bot.post(anna.last());
    expect(bot.said(anna).join('\n')).toMatch(/idé/);
  });

  it('answers a button too', async () => {
    expect(await anna.sends('describe', {})).toMatch(/Något gick fel/);
  });
});

describe('who is let in', () => {
  it('a person of a foreign organisation gets a calm refusal, and nothing is kept', async () => {
    const out = bot.person('Olle Ute', { tenantId: FOREIGN_TENANT });
    await out.says(IDEA);
    expect(bot.said(out)).toEqual([expect.stringMatching(/Tack för[^]*Thank you/)]);
    expect(await out.sends('describe', {})).toMatch(/Tack för/);
    await out.installs();
    expect(bot.said(out)).toHaveLength(1);
    expect(
      await bot.house().store.conversations.personal(`${FOREIGN_TENANT}/${out.personId}`),
    ).toBeUndefined();
  });

  it("a partner's person is an actor", async () => {
    await bot.close();
    bot = await makeBot({ env: { PARTNER_TENANTS: `${PARTNER_TENANT}=Härjedalens kommun` } });
    const partner = bot.person('Pia Part', { tenantId: PARTNER_TENANT });
    await partner.says(IDEA);
    expect(bot.said(partner).join('\n')).toContain('av 6 klara');
  });

  it.each([
    ['another service address', { serviceUrl: 'https://evil.example.com/' }, 403],
    ['another channel', { channelId: 'webchat' }, 403],
    ['no tenant', { conversation: { id: 'a:1' }, channelData: {} }, 403],
    ['no sender', { from: undefined }, 400],
  ])('%s is refused without a word', async (_, change, status) => {
    await anna.says('hej');
    const before = bot.connector.calls.length;
    expect(await bot.post({ ...anna.last(), id: 'x', ...change })).toEqual({ status, body: undefined });
    expect(bot.connector.calls).toHaveLength(before);
  });
});

describe('every kind of activity', () => {
  it('an invoke nobody knows gets a polite answer', async () => {
    await anna.says('hej');
    const invoke = (name: string) => bot.post({ ...anna.last(), id: name, type: 'invoke', name, value: {} });
    expect(await invoke('task/fetch')).toMatchObject({ status: 200, body: { task: { type: 'message' } } });
    expect(await invoke('composeExtension/query')).toMatchObject({
      status: 200,
      body: { composeExtension: { type: 'message' } },
    });
    expect(await invoke('signin/verifyState')).toEqual({ status: 200, body: undefined });
  });

  it.each(['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'event', 'something-new'])(
    '%s is heard and not answered',
    async (type) => {
      await greeted();
      expect((await bot.post({ ...anna.last(), id: type, type })).status).toBe(200);
      expect(bot.said(anna)).toEqual([]);
    },
  );

  it('an installation greets once, though Teams tells of it twice', async () => {
    await anna.installs();
    await bot.post({
      ...anna.last(),
      id: 'c1',
      type: 'conversationUpdate',
      membersAdded: [anna.last()['recipient']],
    });
    await anna.says('hej');
    expect(bot.said(anna).filter((text) => text.includes('Om dina uppgifter'))).toHaveLength(1);
  });

  it('an uninstallation forgets the way there', async () => {
    const key = `${anna.tenantId}/${anna.personId}`;
    await anna.installs();
    expect(await bot.house().store.conversations.personal(key)).toBeDefined();
    await anna.uninstalls();
    expect(await bot.house().store.conversations.personal(key)).toBeUndefined();
  });

  it('an unknown action, also with nonsense for data, gets a sentence', async () => {
    await greeted();
    for (const [verb, data] of [
      ['fire-all', {}],
      ['send', { draft: { $ne: 1 } }],
      ['take', { idea: 'x'.repeat(9999) }],
    ] as const)
      expect(await anna.sends(verb, data), verb).not.toBe('');
  });
});

describe('where and as whom', () => {
  it('what is said in a channel never touches the private chat', async () => {
    const jord = bot.channel('Jord');
    await anna.says(IDEA);
    bot.said(anna);
    await anna.says('avbryt', { in: jord });
    expect(bot.said(anna)).toEqual([]);
    expect(bot.said(jord)).toHaveLength(1);
    await anna.presses('skip');
    expect(bot.said(anna).join('\n')).toContain('av 6 klara');
  });

  it('an answer in a channel goes to the thread that asked', async () => {
    await anna.says('hej', { in: bot.channel('Jord') });
    const { conversation } = anna.last() as { conversation: { id: string } };
    expect(conversation.id).toContain(';messageid=');
    expect(bot.connector.posts.at(-1)?.threadId).toBe(conversation.id);
  });

  it('the service address is renewed by each message', async () => {
    await anna.says('hej');
    const moved = bot.connector.url.replace('127.0.0.1', 'localhost');
    await bot.post({ ...anna.last(), id: 'moved', serviceUrl: moved });
    const known = await bot.house().store.conversations.personal(`${anna.tenantId}/${anna.personId}`);
    expect(known?.serviceUrl).toBe(moved);
  });

  it('a channel is asked for its name once, and keeps it', async () => {
    const jord = bot.channel('Jord och mat');
    const carin = bot.person('Carin Ek');
    await carin.says('ta emot Jord här', { in: jord });
    await carin.installs({ in: jord });
    await carin.says('ta emot Vatten här', { in: jord });
    const routing = await bot.house().store.routings.load(carin.tenantId);
    expect(Object.values(routing?.routes ?? {}).map(({ name }) => name)).toEqual([
      'Jord och mat',
      'Jord och mat',
    ]);
    expect(bot.connector.calls.filter(({ kind }) => kind === 'channels')).toHaveLength(1);
  });

  it('a channel whose name cannot be had does without', async () => {
    const jord = bot.channel('Jord');
    bot.connector.next('channels', { status: 403, code: 'BotNotInConversationRoster' });
    await bot.person('Carin Ek').says('ta emot Jord här', { in: jord });
    expect(bot.said(jord)).toEqual([expect.stringContaining('Klart')]);
  });

  it('people are found by mention through the members of the conversation', async () => {
    const jord = bot.channel('Jord');
    const carin = bot.person('Carin Ek');
    const bengt = bot.person('Bengt Åslund');
    await carin.says('ta emot Jord här', { in: jord });
    await carin.says('ansvarig för Jord: @Bengt Åslund', { in: jord, mentions: [bengt] });
    const routing = await bot.house().store.routings.load(carin.tenantId);
    expect(routing?.responsible['jord-skog-vatten/jord']).toMatchObject([{ personId: bengt.personId }]);
    bot.connector.members.length = 0;
    bot.said(jord);
    await carin.says('ansvarig för Jord: @Anna Lind', { in: jord, mentions: [anna] });
    expect(await bot.house().store.routings.load(carin.tenantId)).toEqual(routing);
  });
});

import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/domain/idea.ts';
import { planNotice, planRefresh } from '../../src/domain/plan-deliveries.ts';
import type { SendResult } from '../../src/domain/ports.ts';
import { anIdea } from '../support/an-idea.ts';
import { anna, deliveryBench, furnishedStore, JORD, keys } from '../support/delivery-bench.ts';
import { cardOf, type Script } from '../support/scripted-sender.ts';

const bench = async (script?: Script, idea: Idea = anIdea()) => {
  const store = await furnishedStore();
  await store.ideas.create(idea);
  return { ...deliveryBench(store, script), store };
};

/** An idea whose card stands already, with a notice for Anna to come. */
const withNotice = (): Idea => {
  let count = 0;
  const next = (): string => `notice-${(count += 1)}`;
  const idea: Idea = {
    ...anIdea(),
    deliveries: [],
    cards: [
      {
        id: 'card-1',
        target: JORD,
        conversation: keys.jord,
        threadId: `${keys.jord};messageid=9`,
        activityId: '9',
        state: 'live',
      },
    ],
  };
  return planNotice(idea, anna, 'taken', 'Lars', null, new Date(idea.createdAt), next);
};

const withUpdate = (): Idea => {
  const idea = { ...withNotice(), deliveries: [] };
  return planRefresh(idea, new Date(idea.createdAt), () => 'update-1');
};

const always =
  (result: SendResult): Script =>
  () =>
    result;

const first =
  (times: number, result: SendResult): Script =>
  (_sent, count) =>
    count <= times ? result : undefined;

const again: SendResult = { kind: 'again', afterMs: 7000, trouble: 'HTTP 429' };
const unsure: SendResult = { kind: 'unsure', trouble: 'HTTP 502' };
const vanished: SendResult = { kind: 'vanished', trouble: 'ActivityNotFoundInConversation' };
const unreachable: SendResult = { kind: 'unreachable', trouble: 'BotNotInConversationRoster' };
const refused: SendResult = { kind: 'refused', trouble: 'HTTP 400' };
const stopped: SendResult = { kind: 'stopped', trouble: 'BotNotRegistered' };

describe('again', () => {
  it('waits as long as asked, not a second less', async () => {
    const made = await bench(first(1, again));
    await made.deliver();
    expect((await made.idea()).deliveries[0]).toMatchObject({ state: 'waiting', trouble: 'HTTP 429' });
    made.pass(6.9);
    await made.deliver();
    expect(made.sent).toHaveLength(1);
    made.pass(0.1);
    await made.deliver();
    expect(made.sent).toHaveLength(2);
    expect(cardOf(made.sent[1])).toMatchObject({ repeat: false });
    expect((await made.idea()).deliveries[0]).toMatchObject({ state: 'sent', trouble: null });
  });

  it('waits longer each time when not told how long, and is parked in the end', async () => {
    const made = await bench(always({ kind: 'again', afterMs: 0, trouble: 'HTTP 412' }));
    const waits: number[] = [];
    for (;;) {
      await made.deliver();
      const [delivery] = (await made.idea()).deliveries;
      if (delivery?.state !== 'waiting') break;
      const wait = (Date.parse(delivery.notBefore) - made.deps.clock.now().getTime()) / 1000;
      waits.push(wait);
      made.pass(wait);
    }
    expect(waits.slice(0, 4)).toEqual([2, 4, 8, 16]);
    expect(Math.max(...waits)).toBe(1800);
    expect(made.sent).toHaveLength(20);
    expect(await made.states()).toEqual(['post-card parked']);
    expect(await made.unpark('channel')).toBe(1);
    await made.deliver();
    expect(made.sent).toHaveLength(21);
  });

  it('spares the whole place meanwhile, and no other place', async () => {
    const made = await bench(first(1, again));
    await made.store.ideas.create({
      ...anIdea({ draftId: 'draft-2', number: 'IDE-2026-0002' }),
      deliveries: [],
    });
    await made.deliver();
    await made.change((idea) => ({ ...idea, deliveries: anIdea().deliveries }), 'draft-2');
    await made.deliver();
    expect(made.sent).toHaveLength(1);
    made.pass(7);
    await made.deliver();
    expect(made.sent).toHaveLength(3);
  });
});

describe('unsure', () => {
  it('posts a card once more, saying that it may be a repeat', async () => {
    const made = await bench(first(1, unsure));
    await made.deliver();
    expect(made.sent).toHaveLength(1);
    made.pass(10);
    await made.deliver();
    expect(made.sent.map((sent) => cardOf(sent))).toMatchObject([{ repeat: false }, { repeat: true }]);
    expect(await made.states()).toEqual(['post-card sent']);
    expect((await made.idea()).cards).toHaveLength(1);
  });

  it('posts no third time unasked, but loses nothing: it waits for a sign of life', async () => {
    const made = await bench(first(2, unsure));
    for (let minute = 0; minute < 10; minute += 1) {
      await made.deliver();
      made.pass(60);
    }
    expect(made.sent).toHaveLength(2);
    expect(await made.states()).toEqual(['post-card parked']);
    await made.unpark('channel');
    await made.deliver();
    expect(cardOf(made.sent[2])).toMatchObject({ repeat: true });
    expect(await made.states()).toEqual(['post-card sent']);
  });

  it('simply tries an update again', async () => {
    const made = await bench(first(3, unsure), withUpdate());
    for (let minute = 0; minute < 4; minute += 1) {
      await made.deliver();
      made.pass(60);
    }
    expect(made.sent.map(({ how }) => how)).toEqual(['update', 'update', 'update', 'update']);
    expect(await made.states()).toEqual(['update-card sent']);
  });

  it('does not repeat a text to a person; the leader’s card shows it', async () => {
    const made = await bench(first(1, unsure), withNotice());
    for (let minute = 0; minute < 4; minute += 1) {
      await made.deliver();
      made.pass(60);
    }
    expect(await made.states()).toEqual(['notice unsure', 'update-card sent']);
    expect(made.sent.map(({ conversation }) => conversation)).toEqual([keys.anna, keys.jord]);
    expect(cardOf(made.sent[1])).toMatchObject({
      name: 'idea',
      idea: { deliveries: [{ state: 'unsure', trouble: 'HTTP 502' }, { state: 'claimed' }] },
    });
  });

  it('is what a sender that throws, or never answers, comes to', async () => {
    const throwing = await bench(() => {
      throw new Error('socket hang up');
    });
    await throwing.deliver();
    expect((await throwing.idea()).deliveries[0]).toMatchObject({
      state: 'waiting',
      content: { repeat: true },
      trouble: 'sender-threw',
    });
    expect(throwing.reports[0]).toMatchObject({ event: 'delivery-fault', ideaId: 'draft-1' });

    const hanging = await bench(() => new Promise(() => undefined));
    hanging.deps.sendMs = 5;
    await hanging.deliver();
    expect((await hanging.idea()).deliveries[0]).toMatchObject({ trouble: 'no-answer-in-time' });
  });
});

describe('vanished', () => {
  it('looks for the card for about a minute, then puts a new one into the same thread', async () => {
    const made = await bench(({ how }) => (how === 'update' ? vanished : undefined), withUpdate());
    const from = made.deps.clock.now().getTime();
    while (!made.sent.some(({ how }) => how === 'reply')) {
      await made.deliver();
      made.pass(1);
    }
    const tries = made.sent.filter(({ how }) => how === 'update').length;
    expect(tries).toBe(5);
    expect((made.deps.clock.now().getTime() - from) / 1000).toBeGreaterThan(50);
    expect((made.deps.clock.now().getTime() - from) / 1000).toBeLessThan(70);
    expect(made.sent.at(-1)).toMatchObject({ how: 'reply', threadId: `${keys.jord};messageid=9` });
    const [card] = (await made.idea()).cards;
    expect(card).toMatchObject({
      id: 'card-1',
      activityId: `activity-${made.sent.length}`,
      threadId: `${keys.jord};messageid=9`,
      state: 'live',
    });
    expect(await made.states()).toEqual(['replace-card sent']);
  });

  it('is nothing but a race when the card is there the second time', async () => {
    const made = await bench(first(1, vanished), withUpdate());
    await made.deliver();
    made.pass(3);
    await made.deliver();
    expect(made.sent.map(({ how }) => how)).toEqual(['update', 'update']);
    expect((await made.idea()).cards[0]?.activityId).toBe('9');
  });

  it('replaces once more when nobody knows whether the new card arrived, then waits', async () => {
    const made = await bench(({ how }) => (how === 'update' ? vanished : unsure), withUpdate());
    for (let minute = 0; minute < 20; minute += 1) {
      await made.deliver();
      made.pass(60);
    }
    const replies = made.sent.filter(({ how }) => how === 'reply');
    expect(replies.map((sent) => cardOf(sent))).toMatchObject([{ repeat: false }, { repeat: true }]);
    expect(await made.states()).toEqual(['replace-card parked']);
  });
});

describe('unreachable', () => {
  it('posts in the coordinators’ channel instead, as a card of its own target', async () => {
    const made = await bench(({ conversation }) => (conversation === keys.jord ? unreachable : undefined));
    await made.deliver();
    expect(made.sent.map(({ conversation }) => conversation)).toEqual([keys.jord, keys.coordinators]);
    expect((await made.idea()).cards).toMatchObject([
      { target: JORD, conversation: keys.coordinators, state: 'live' },
    ]);
    expect(await made.states()).toEqual(['post-card sent']);
  });

  it('waits for a channel when the coordinators cannot be reached either, and then tries its own first', async () => {
    let gone = true;
    const made = await bench(() => (gone ? unreachable : undefined));
    await made.deliver();
    expect(await made.states()).toEqual(['post-card parked']);
    made.pass(86_400);
    await made.deliver();
    expect(made.sent).toHaveLength(2);
    gone = false;
    expect(await made.unpark('home/anna')).toBe(0);
    expect(await made.unpark('channel')).toBe(1);
    await made.deliver();
    expect(made.sent.at(-1)?.conversation).toBe(keys.jord);
    expect(await made.states()).toEqual(['post-card sent']);
    expect(await made.unpark('channel')).toBe(0);
  });

  it('waits for a channel when there is none at all', async () => {
    const store = await furnishedStore(':memory:', { routes: {} });
    await store.ideas.create(anIdea());
    const made = deliveryBench(store);
    await made.deliver();
    expect(made.sent).toEqual([]);
    expect((await made.idea()).deliveries[0]).toMatchObject({ state: 'parked', trouble: 'no-channel' });
    const routing = await store.routings.load('home');
    if (!routing) throw new Error('No routing.');
    const routes = { [JORD]: { conversation: keys.jord, name: 'Jord' } };
    await store.routings.save({ ...routing, version: routing.version + 1, routes });
    await made.unpark('channel');
    await made.deliver();
    expect(made.sent.map(({ conversation }) => conversation)).toEqual([keys.jord]);
  });

  it('waits for channels also where no routing has been written', async () => {
    const store = await furnishedStore();
    await store.ideas.create(anIdea());
    const made = deliveryBench(store);
    made.deps.homeTenantId = 'another';
    await made.deliver();
    expect(await made.states()).toEqual(['post-card parked']);
  });

  it('keeps a notice until its person shows up, and the leader’s card says so', async () => {
    const made = await bench(
      ({ conversation }, count) => (conversation === keys.anna && count === 1 ? unreachable : undefined),
      withNotice(),
    );
    await made.deliver();
    expect(await made.states()).toEqual(['notice parked', 'update-card sent']);
    await made.unpark('home/anna');
    await made.deliver();
    expect(made.sent.map(({ conversation }) => conversation)).toEqual([
      keys.anna,
      keys.jord,
      keys.anna,
      keys.jord,
    ]);
    expect(await made.states()).toEqual(['notice sent', 'update-card sent', 'update-card sent']);
  });

  it('keeps a notice for somebody the bot has no conversation with', async () => {
    const made = await bench(undefined, withNotice());
    await made.store.conversations.forget(keys.anna);
    await made.deliver();
    expect((await made.idea()).deliveries[0]).toMatchObject({ state: 'parked', trouble: 'no-conversation' });
  });

  it('gives a parked update a new chance with the next change', async () => {
    const made = await bench(first(1, unreachable), withUpdate());
    await made.deliver();
    expect(await made.states()).toEqual(['update-card parked']);
    await made.change((idea, now, nextId) => planRefresh({ ...idea, revision: 2 }, now, nextId));
    await made.deliver();
    expect(await made.states()).toEqual(['update-card sent']);
  });
});

describe('refused', () => {
  it('ends a notice, and the leader’s card shows it', async () => {
    const made = await bench(first(1, refused), withNotice());
    await made.deliver();
    expect(await made.states()).toEqual(['notice failed', 'update-card sent']);
    expect(made.reports).toMatchObject([
      { event: 'delivery-failed', result: 'refused', trouble: 'HTTP 400' },
    ]);
  });

  it('ends an update, and is not tried for ever', async () => {
    const made = await bench(always(refused), withUpdate());
    await made.deliver();
    expect(made.sent).toHaveLength(1);
    expect(await made.states()).toEqual(['update-card failed']);
  });

  it('tries the coordinators’ channel before it gives up on a new card', async () => {
    const made = await bench(always(refused));
    await made.deliver();
    expect(made.sent.map(({ conversation }) => conversation)).toEqual([keys.jord, keys.coordinators]);
    expect(await made.states()).toEqual(['post-card failed']);
  });
});

describe('stopped', () => {
  it('stops all sending, counts no attempt and goes on after a minute', async () => {
    const made = await bench(first(1, stopped), withNotice());
    await made.change((idea, now, nextId) => planRefresh(idea, now, nextId));
    made.deps.jitter = () => 1;
    expect(await made.deliver()).toBe('stopped');
    expect(made.sent.length).toBeLessThanOrEqual(2);
    const held = (await made.idea()).deliveries.find(({ trouble }) => trouble === 'BotNotRegistered');
    expect(held).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(made.reports).toContainEqual(
      expect.objectContaining({ event: 'sending-stopped', level: 'error', trouble: 'BotNotRegistered' }),
    );
    made.pass(60);
    expect(await made.deliver()).toBe('done');
    expect(await made.states()).toEqual(['notice sent', 'update-card sent', 'update-card sent']);
  });
});

describe('a bad idea', () => {
  it('does not stop the others', async () => {
    const made = await bench();
    await made.store.ideas.create(anIdea({ draftId: 'draft-2', number: 'IDE-2026-0002' }));
    const { ideas } = made.store;
    made.deps.ideas = {
      ...ideas,
      get: (id) => (id === 'draft-1' ? Promise.reject(new Error('broken')) : ideas.get(id)),
    };
    expect(await made.deliver()).toBe('done');
    expect(made.sent).toHaveLength(1);
    expect(await made.states('draft-2')).toEqual(['post-card sent']);
    expect(made.reports[0]).toMatchObject({ event: 'delivery-fault', ideaId: 'draft-1' });
  });
});

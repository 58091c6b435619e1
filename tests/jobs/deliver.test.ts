import { describe, expect, it } from 'vitest';
import { planMove, planNotice, planRefresh, planResend } from '../../src/domain/plan-deliveries.ts';
import { anIdea } from '../support/an-idea.ts';
import { anna, deliveryBench, furnishedStore, JORD, keys, lars, SKOG } from '../support/delivery-bench.ts';
import { cardOf, type Script } from '../support/scripted-sender.ts';

const bench = async (script?: Script, idea = anIdea()) => {
  const store = await furnishedStore();
  await store.ideas.create(idea);
  return deliveryBench(store, script);
};

const withNotice = (idea = anIdea()) => {
  let count = 0;
  const at = new Date(idea.createdAt);
  return planNotice(idea, anna, 'taken', 'Lars', 'Vad roligt!', at, () => `notice-${(count += 1)}`);
};

describe('what is delivered', () => {
  it('posts the card in the channel of the target, mentions the responsible and remembers where it stands', async () => {
    const { deliver, sent, idea, states } = await bench();
    expect(await deliver()).toBe('done');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ how: 'post', conversation: keys.jord, message: { language: 'sv' } });
    expect(cardOf(sent[0])).toMatchObject({ name: 'idea', mention: [lars], repeat: false });
    const stored = await idea();
    expect(stored.cards).toMatchObject([
      {
        target: JORD,
        conversation: keys.jord,
        threadId: `${keys.jord};messageid=1`,
        activityId: 'activity-1',
        state: 'live',
      },
    ]);
    expect(stored.deliveries[0]).toMatchObject({ sentAs: 'activity-1', attempts: 1, trouble: null });
    expect(await states()).toEqual(['post-card sent']);
  });

  it('sends nothing twice', async () => {
    const { deliver, sent, pass } = await bench();
    await deliver();
    pass(86_400);
    await deliver();
    expect(sent).toHaveLength(1);
  });

  it('draws a standing card anew, in its thread and place', async () => {
    const { deliver, sent, change } = await bench();
    await deliver();
    await change((idea, now, nextId) => planRefresh({ ...idea, title: 'Nytt', revision: 2 }, now, nextId));
    await deliver();
    expect(sent[1]).toMatchObject({
      how: 'update',
      conversation: keys.jord,
      threadId: `${keys.jord};messageid=1`,
      activityId: 'activity-1',
    });
    expect(cardOf(sent[1])).toMatchObject({ name: 'idea', idea: { title: 'Nytt' } });
  });

  it('tells the actor in their own chat and language', async () => {
    const { deliver, sent } = await bench(undefined, withNotice(anIdea({ language: 'en' })));
    await deliver();
    const notice = sent.find(({ conversation }) => conversation === keys.anna);
    expect(notice).toMatchObject({ how: 'post', message: { language: 'en' } });
    expect(cardOf(notice)).toMatchObject({
      name: 'notice',
      notice: 'taken',
      by: 'Lars',
      note: 'Vad roligt!',
    });
  });

  it('moves: the old card becomes a pointer, a new one is posted', async () => {
    const { deliver, sent, change, idea } = await bench();
    await deliver();
    await change((idea, now, nextId) => planMove({ ...idea, revision: 2 }, SKOG, now, nextId));
    await deliver();
    expect(
      sent
        .slice(1)
        .map((what) => `${what.how} ${what.conversation} ${cardOf(what).name}`)
        .sort(),
    ).toEqual([`post ${keys.skog} idea`, `update ${keys.jord} pointer`].sort());
    expect((await idea()).cards.map(({ state, target }) => `${target} ${state}`)).toEqual([
      `${JORD} pointer`,
      `${SKOG} live`,
    ]);
  });

  it('moved before it was posted: only the new channel hears of it', async () => {
    const { deliver, sent, change, states } = await bench();
    await change((idea, now, nextId) => planMove(idea, SKOG, now, nextId));
    await deliver();
    expect(sent.map(({ conversation }) => conversation)).toEqual([keys.skog]);
    expect(await states()).toEqual(['post-card cancelled', 'post-card sent']);
  });

  it('uses the coordinators’ channel for a target without one, and mentions the coordinators', async () => {
    const store = await furnishedStore(':memory:', {
      routes: { samordnare: { conversation: keys.coordinators, name: 'Samordnare' } },
      responsible: {},
    });
    await store.ideas.create(anIdea());
    const { deliver, sent, idea } = deliveryBench(store);
    await deliver();
    expect(sent[0]?.conversation).toBe(keys.coordinators);
    expect(cardOf(sent[0])).toMatchObject({ mention: [lars] });
    expect((await idea()).cards).toMatchObject([{ target: JORD, state: 'live' }]);
  });
});

describe('changed while a send is under way', () => {
  it('draws the card anew when the idea has changed since it was drawn', async () => {
    const made = await bench(async ({ how }) => {
      if (how === 'post') await made.change((idea) => ({ ...idea, title: 'Ändrat', revision: 2 }));
      return undefined;
    });
    await made.deliver();
    expect(made.sent.map(({ how }) => how)).toEqual(['post', 'update']);
    expect(cardOf(made.sent[1])).toMatchObject({ idea: { title: 'Ändrat', revision: 2 } });
    expect(await made.states()).toEqual(['post-card sent', 'update-card sent']);
  });

  it('draws a standing card anew again, but not once more than needed', async () => {
    const made = await bench(async ({ how }, count) => {
      if (how === 'update' && count === 2)
        await made.change((idea, now, nextId) => planRefresh({ ...idea, revision: 3 }, now, nextId));
      return undefined;
    });
    await made.deliver();
    await made.change((idea, now, nextId) => planRefresh({ ...idea, revision: 2 }, now, nextId));
    await made.deliver();
    expect(made.sent.map(({ how }) => how)).toEqual(['post', 'update', 'update']);
    expect(cardOf(made.sent[2])).toMatchObject({ idea: { revision: 3 } });
  });

  it('moved meanwhile: what arrives becomes a pointer at once, and the new card is posted', async () => {
    const made = await bench(async ({ conversation, how }) => {
      if (conversation === keys.jord && how === 'post')
        await made.change((idea, now, nextId) => planMove({ ...idea, revision: 2 }, SKOG, now, nextId));
      return undefined;
    });
    await made.deliver();
    expect((await made.idea()).cards.map(({ state, target }) => `${target} ${state}`).sort()).toEqual([
      `${JORD} pointer`,
      `${SKOG} live`,
    ]);
    const pointed = made.sent.find(({ how }) => how === 'update');
    expect(pointed?.conversation).toBe(keys.jord);
    expect(cardOf(pointed).name).toBe('pointer');
  });

  it('there and back again meanwhile: one live card', async () => {
    const made = await bench(async (_sent, count) => {
      if (count === 1)
        await made.change((idea, now, nextId) =>
          planMove(planMove(idea, SKOG, now, nextId), JORD, now, nextId),
        );
      return undefined;
    });
    await made.deliver();
    expect(made.sent.map(({ how, conversation }) => `${how} ${conversation}`)).toEqual([`post ${keys.jord}`]);
    expect((await made.idea()).cards).toMatchObject([{ target: JORD, state: 'live' }]);
    expect(await made.states()).toEqual(['post-card sent', 'post-card cancelled']);
  });

  it('keeps both the change and the acknowledgement when they compete again and again', async () => {
    let competing = 12;
    const store = await furnishedStore();
    await store.ideas.create(anIdea());
    const made = deliveryBench({
      ...store,
      ideas: {
        ...store.ideas,
        replace: async (idea) => {
          if ((competing -= 1) > 0) {
            const now = await store.ideas.get(idea.id);
            if (now)
              await store.ideas.replace({ ...now, version: now.version + 1, said: [...now.said, 'x'] });
          }
          return store.ideas.replace(idea);
        },
      },
    });
    await made.deliver();
    expect(made.sent).toHaveLength(1);
    const stored = await made.idea();
    expect(stored.said.filter((text) => text === 'x')).toHaveLength(11);
    expect(stored.cards).toHaveLength(1);
  });
});

describe('asked for again', () => {
  it('resends a notice that may not have arrived, and the card shows that it did', async () => {
    const made = await bench(
      ({ conversation }, count) =>
        conversation === keys.anna && count < 4 ? { kind: 'unsure', trouble: 'HTTP 502' } : undefined,
      withNotice(),
    );
    await made.deliver();
    made.pass(3600);
    await made.deliver();
    expect(await made.states()).toEqual(['post-card sent', 'notice unsure', 'update-card sent']);
    await made.change((idea, now, nextId) => planResend(idea, 'notice-1', now, nextId) ?? idea);
    await made.deliver();
    expect(made.sent.filter(({ conversation }) => conversation === keys.anna)).toHaveLength(2);
    expect((await made.idea()).deliveries.find(({ id }) => id === 'notice-1')?.state).toBe('sent');
    const last = cardOf(made.sent.at(-1));
    const shown = last.name === 'idea' && last.idea.deliveries.find(({ id }) => id === 'notice-1');
    expect(shown).toMatchObject({ state: 'sent' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/domain/idea.ts';
import { planNotice } from '../../src/domain/plan-deliveries.ts';
import type { SendResult } from '../../src/domain/ports.ts';
import { anIdea } from '../support/an-idea.ts';
import { anna, deliveryBench, furnishedStore, JORD, keys, START } from '../support/delivery-bench.ts';
import { cardOf } from '../support/scripted-sender.ts';

/** An idea whose first delivery has been claimed by a deliverer that is hanging in the middle of sending. */
const crashed = async (idea: Idea) => {
  const store = await furnishedStore();
  await store.ideas.create(idea);
  const clock = { at: START.getTime() };
  let answer = (): void => undefined;
  const hung = new Promise<undefined>((resolve) => (answer = () => resolve(undefined)));
  const dead = deliveryBench(store, () => hung, clock);
  const dying = dead.deliver();
  while (dead.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const alive = deliveryBench(store, undefined, clock);
  return { dead, alive, answer, dying };
};

const noticeOnly = (): Idea => {
  const idea: Idea = {
    ...anIdea(),
    deliveries: [],
    cards: [
      { id: 'card-1', target: JORD, conversation: keys.jord, threadId: 't', activityId: '9', state: 'live' },
    ],
  };
  return planNotice(idea, anna, 'taken', 'Lars', null, START, () => 'notice-1');
};

describe('a crash between claim and acknowledgement', () => {
  it('leaves the claim alone until it lapses', async () => {
    const { alive } = await crashed(anIdea());
    alive.pass(59);
    await alive.deliver();
    expect(alive.sent).toEqual([]);
    expect(await alive.states()).toEqual(['post-card claimed']);
  });

  it('posts the card once more, saying that it may be a repeat', async () => {
    const { alive } = await crashed(anIdea());
    for (let minute = 0; minute < 5; minute += 1) {
      alive.pass(60);
      await alive.deliver();
    }
    expect(alive.sent).toHaveLength(1);
    expect(cardOf(alive.sent[0])).toMatchObject({ name: 'idea', repeat: true });
    expect(await alive.states()).toEqual(['post-card sent']);
    expect(alive.reports).toMatchObject([{ event: 'claim-lapsed', ideaId: 'draft-1' }]);
  });

  it('does not repeat a notice; the leader’s card shows that nobody knows', async () => {
    const { alive } = await crashed(noticeOnly());
    for (let minute = 0; minute < 5; minute += 1) {
      alive.pass(60);
      await alive.deliver();
    }
    expect(alive.sent.map(({ how, conversation }) => `${how} ${conversation}`)).toEqual([
      `update ${keys.jord}`,
    ]);
    expect(await alive.states()).toEqual(['notice unsure', 'update-card sent']);
  });

  it('keeps both cards when the one thought dead comes back after the repeat', async () => {
    const { alive, answer, dying } = await crashed(anIdea());
    for (let minute = 0; minute < 2; minute += 1) {
      alive.pass(60);
      await alive.deliver();
    }
    answer();
    await dying;
    const idea = await alive.idea();
    expect(idea.cards).toHaveLength(2);
    expect(idea.deliveries).toMatchObject([{ state: 'sent' }]);
    expect(idea.version).toBe(6);
  });

  it('calls the repeat off when the one thought dead comes back before it', async () => {
    const { alive, answer, dying } = await crashed(anIdea());
    alive.pass(60);
    await alive.deliver();
    expect(await alive.states()).toEqual(['post-card waiting']);
    answer();
    await dying;
    alive.pass(60);
    await alive.deliver();
    expect(alive.sent).toEqual([]);
    expect((await alive.idea()).cards).toHaveLength(1);
    expect(await alive.states()).toEqual(['post-card sent']);
  });

  it('does not let the one thought dead settle the attempt of another', async () => {
    const store = await furnishedStore();
    await store.ideas.create(anIdea());
    const clock = { at: START.getTime() };
    const answers: (() => void)[] = [];
    const hang = () =>
      new Promise<SendResult>((resolve) =>
        answers.push(() => resolve({ kind: 'again', afterMs: 0, trouble: 'HTTP 412' })),
      );
    const dead = deliveryBench(store, hang, clock);
    const other = deliveryBench(store, hang, clock);
    const dying = dead.deliver();
    while (answers.length < 1) await new Promise((resolve) => setImmediate(resolve));
    other.pass(60);
    await other.deliver();
    other.pass(10);
    const repeating = other.deliver();
    while (answers.length < 2) await new Promise((resolve) => setImmediate(resolve));
    answers[0]?.();
    await dying;
    expect((await other.idea()).deliveries[0]).toMatchObject({ state: 'claimed', attempts: 2 });
    answers[1]?.();
    await repeating;
    expect((await other.idea()).deliveries[0]).toMatchObject({ state: 'waiting', trouble: 'HTTP 412' });
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planNotice, planRefresh } from '../../src/domain/plan-deliveries.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { anIdea } from '../support/an-idea.ts';
import { anna, deliveryBench, furnishedStore, keys, START } from '../support/delivery-bench.ts';
import { cardOf, type Sent } from '../support/scripted-sender.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOTICES = ['taken', 'confirmed', 'closed'] as const;

/** An idea with its card to be posted and three notices to be sent. */
const busyIdea = (count: number): Idea => {
  let ids = 0;
  const given = { draftId: `draft-${count}`, number: `IDE-2026-${String(count).padStart(4, '0')}` };
  return NOTICES.reduce<Idea>(
    (idea, notice) =>
      planNotice(idea, anna, notice, 'Lars', null, new Date(idea.createdAt), () => `n-${(ids += 1)}`),
    anIdea(given),
  );
};

const noticesOf = (sent: Sent[], ideaId: string): string[] =>
  sent
    .map(cardOf)
    .flatMap((card) => (card.name === 'notice' && card.idea.id === ideaId ? [card.notice] : []));

describe('order', () => {
  it('is kept at each place, one at a time', async () => {
    const store = await furnishedStore();
    for (let count = 1; count <= 10; count += 1) await store.ideas.create(busyIdea(count));
    const made = deliveryBench(store);
    await made.deliver();
    expect(made.sent).toHaveLength(40);
    expect(made.most()).toBe(1);
    for (let count = 1; count <= 10; count += 1)
      expect(noticesOf(made.sent, `draft-${count}`)).toEqual([...NOTICES]);
    const posted = made.sent.filter(({ conversation }) => conversation === keys.jord).map(cardOf);
    expect(posted.map((card) => card.name === 'idea' && card.idea.id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `draft-${index + 1}`),
    );
  });

  it('is kept when the first has to wait', async () => {
    const store = await furnishedStore();
    await store.ideas.create({ ...busyIdea(1), deliveries: busyIdea(1).deliveries.slice(1) });
    const made = deliveryBench(store, (_sent, count) =>
      count === 1 ? { kind: 'again', afterMs: 30_000, trouble: 'HTTP 429' } : undefined,
    );
    for (let second = 0; second < 29; second += 1) {
      await made.deliver();
      made.pass(1);
    }
    expect(made.sent).toHaveLength(1);
    made.pass(1);
    await made.deliver();
    expect(noticesOf(made.sent, 'draft-1')).toEqual(['taken', ...NOTICES]);
    expect(await store.ideaIndex.withDueDeliveries(new Date('2030-01-01'), 5)).toEqual([]);
  });

  it('does not let an idea that waits be looked at in vain', async () => {
    const store = await furnishedStore();
    await store.ideas.create({ ...busyIdea(1), deliveries: busyIdea(1).deliveries.slice(1) });
    const made = deliveryBench(store, () => ({ kind: 'again', afterMs: 30_000, trouble: 'HTTP 429' }));
    await made.deliver();
    expect(await store.ideaIndex.withDueDeliveries(made.deps.clock.now(), 5)).toEqual([]);
  });

  it('lets a place that hangs hold nobody else up', async () => {
    const store = await furnishedStore();
    await store.ideas.create(busyIdea(1));
    let release = (): void => undefined;
    const made = deliveryBench(store, async ({ conversation }) => {
      if (conversation === keys.jord) await new Promise<void>((resolve) => (release = resolve));
      return undefined;
    });
    const delivering = made.deliver();
    while (noticesOf(made.sent, 'draft-1').length < 3) await new Promise((resolve) => setImmediate(resolve));
    release();
    await delivering;
    expect((await made.idea()).cards).toHaveLength(1);
  });
});

describe('a place that does not answer', () => {
  it('is left after one try, so that others wait for one try at most', async () => {
    const store = await furnishedStore();
    for (let count = 1; count <= 5; count += 1)
      await store.ideas.create({ ...busyIdea(count), deliveries: busyIdea(count).deliveries.slice(0, 1) });
    const made = deliveryBench(store, async ({ conversation }, count) => {
      if (conversation !== keys.jord) return undefined;
      if (count === 1)
        await made.change((idea, now, nextId) => planNotice(idea, anna, 'taken', 'Lars', null, now, nextId));
      return { kind: 'unsure', trouble: 'HTTP 504' };
    });
    await made.deliver();
    expect(made.sent.findIndex(({ conversation }) => conversation === keys.anna)).toBeLessThanOrEqual(2);
    expect(made.sent).toHaveLength(6);
  });
});

describe('two deliverers on one file', () => {
  it('send nothing twice and keep order and one at a time', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const clock = { at: START.getTime() };
    const [store, second] = [await furnishedStore(file), await furnishedStore(file)];
    for (let count = 1; count <= 15; count += 1) await store.ideas.create(busyIdea(count));
    const one = deliveryBench(store, undefined, clock);
    const all: Sent[] = one.sent;
    const other = deliveryBench(second, undefined, clock);
    other.deps.sender = one.deps.sender;
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([one.deliver(), other.deliver(), one.deliver()]);
      clock.at += 1000;
    }
    expect(all).toHaveLength(60);
    expect(one.most()).toBe(1);
    for (let count = 1; count <= 15; count += 1) {
      expect(noticesOf(all, `draft-${count}`)).toEqual([...NOTICES]);
      const stored = await one.idea(`draft-${count}`);
      expect(stored.cards).toHaveLength(1);
      expect(stored.deliveries.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(
        stored.deliveries.map(() => 'sent 1'),
      );
    }
    store.close();
    second.close();
  });

  it('share the work with people who change the ideas meanwhile', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const clock = { at: START.getTime() };
    const [store, second] = [await furnishedStore(file), await furnishedStore(file)];
    await store.ideas.create(anIdea());
    const one = deliveryBench(store, undefined, clock);
    const other = deliveryBench(second, undefined, clock);
    other.deps.sender = one.deps.sender;
    const change = async (made: typeof one, from: number): Promise<void> => {
      for (let count = 0; count < 20; count += 1) {
        await made.change((idea, now, nextId) =>
          planRefresh({ ...idea, revision: idea.revision + 1, title: `${from + count}` }, now, nextId),
        );
        await made.deliver();
      }
    };
    await Promise.all([change(one, 100), change(other, 200)]);
    await one.deliver();
    const stored = await one.idea();
    expect(stored.revision).toBe(41);
    expect(stored.cards).toHaveLength(1);
    expect(one.sent.filter(({ how }) => how === 'post')).toHaveLength(1);
    expect(cardOf(one.sent.at(-1))).toMatchObject({ idea: { revision: 41, title: stored.title } });
    expect(one.most()).toBe(1);
    expect(stored.deliveries.length).toBeLessThanOrEqual(25);
    store.close();
    second.close();
  });
});

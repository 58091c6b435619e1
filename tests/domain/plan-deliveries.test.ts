import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Idea, PostedCard } from '../../src/domain/idea.ts';
import { planMove, planNotice, planPost, planRefresh, planResend } from '../../src/domain/plan-deliveries.ts';
import { anIdea } from '../support/an-idea.ts';

const now = new Date('2026-11-23T10:00:00Z');
const JORD = 'jord-skog-vatten/jord';
const SKOG = 'jord-skog-vatten/skog';
const anna = { tenantId: 'home', personId: 'anna', name: 'Anna' };

let ids = 0;
const nextId = (): string => `new-${(ids += 1)}`;

const card = (given: Partial<PostedCard>): PostedCard => ({
  id: 'card',
  target: JORD,
  conversation: 'home/19:jord',
  threadId: 't',
  activityId: 'a',
  state: 'live',
  ...given,
});

/** An idea whose card stands, and nothing waits. */
const standing = (...cards: PostedCard[]): Idea => ({
  ...anIdea(),
  cards: cards.length > 0 ? cards : [card({})],
  deliveries: [],
});

const withStates = (idea: Idea, ...states: Delivery['state'][]): Idea => ({
  ...idea,
  deliveries: idea.deliveries.map((delivery, index) => ({ ...delivery, state: states[index] ?? 'waiting' })),
});

const told = (idea: Idea): string[] =>
  idea.deliveries.map(({ content, state }) => {
    if (content.kind === 'post-card') return `post ${content.target} ${state}`;
    return content.kind === 'notice'
      ? `notice ${content.notice} ${state}`
      : `update ${content.cardId} ${state}`;
  });

describe('planRefresh', () => {
  it('draws every live card anew, and no pointer', () => {
    const idea = standing(card({ id: 'one' }), card({ id: 'two', state: 'pointer' }), card({ id: 'three' }));
    expect(told(planRefresh(idea, now, nextId))).toEqual(['update one waiting', 'update three waiting']);
  });

  it('adds nothing for a card that waits already, but does while one is being sent', () => {
    const once = planRefresh(standing(), now, nextId);
    expect(planRefresh(once, now, nextId)).toEqual(once);
    const claimed = planRefresh(withStates(once, 'claimed'), now, nextId);
    expect(told(claimed)).toEqual(['update card claimed', 'update card waiting']);
  });

  it('gives a parked update a new chance instead of adding another', () => {
    const parked = withStates(planRefresh(standing(), now, nextId), 'parked');
    const later = new Date('2026-11-24T10:00:00Z');
    const [delivery, ...more] = planRefresh(parked, later, nextId).deliveries;
    expect(delivery).toMatchObject({ state: 'waiting', attempts: 0, notBefore: later.toISOString() });
    expect(more).toEqual([]);
  });

  it('changes nothing else, and not the idea it was given', () => {
    const idea = standing();
    const { deliveries, ...rest } = planRefresh(idea, now, nextId);
    expect(rest).toEqual({ ...idea, deliveries: undefined });
    expect(deliveries).toHaveLength(1);
    expect(idea.deliveries).toEqual([]);
  });
});

describe('planMove', () => {
  it('makes the standing card a pointer and posts a new one', () => {
    const moved = planMove(standing(), SKOG, now, nextId);
    expect(moved.target).toBe(SKOG);
    expect(moved.cards).toEqual([card({ state: 'pointer' })]);
    expect(told(moved)).toEqual(['update card waiting', `post ${SKOG} waiting`]);
  });

  it('does the same when the target has been set already', () => {
    const idea = standing();
    const other = planMove({ ...idea, target: SKOG }, SKOG, now, nextId);
    expect(told(other)).toEqual(['update card waiting', `post ${SKOG} waiting`]);
    expect(other.cards[0]?.state).toBe('pointer');
  });

  it.each(['waiting', 'parked', 'failed'] as const)('calls off a %s card for the old target', (state) => {
    const idea = withStates(planPost({ ...standing(), cards: [] }, JORD, now, nextId), state);
    expect(told(planMove(idea, SKOG, now, nextId))).toEqual([
      `post ${JORD} cancelled`,
      `post ${SKOG} waiting`,
    ]);
  });

  it('leaves alone what is being sent, and posts nothing twice on the way there and back', () => {
    const sending = withStates(planPost({ ...standing(), cards: [] }, JORD, now, nextId), 'claimed');
    const there = planMove(sending, SKOG, now, nextId);
    expect(told(there)).toEqual([`post ${JORD} claimed`, `post ${SKOG} waiting`]);
    const back = planMove(there, JORD, now, nextId);
    expect(told(back)).toEqual([`post ${JORD} claimed`, `post ${SKOG} cancelled`]);
  });

  it('only draws anew when the idea stays where it is', () => {
    const stayed = planMove(standing(), JORD, now, nextId);
    expect(stayed.cards).toEqual([card({})]);
    expect(told(stayed)).toEqual(['update card waiting']);
  });
});

describe('planNotice', () => {
  it('adds each notice, in order', () => {
    const taken = planNotice(standing(), anna, 'taken', 'Lars', null, now, nextId);
    const closed = planNotice(taken, anna, 'closed', 'Lars', 'Tack!', now, nextId);
    expect(told(closed)).toEqual(['notice taken waiting', 'notice closed waiting']);
    expect(closed.deliveries[1]?.content).toEqual({
      kind: 'notice',
      to: anna,
      notice: 'closed',
      by: 'Lars',
      note: 'Tack!',
    });
  });

  it('keeps the newest of what is finished and all that is not', () => {
    let idea = standing();
    for (let count = 0; count < 30; count += 1) {
      idea = planNotice(idea, anna, 'changed', 'Lars', `${count}`, now, nextId);
      const state = count === 0 ? 'unsure' : 'sent';
      idea = {
        ...idea,
        deliveries: idea.deliveries.map((one) => (one.state === 'waiting' ? { ...one, state } : one)),
      };
    }
    const notes = idea.deliveries.map(({ content }) => content.kind === 'notice' && content.note);
    expect(notes[0]).toBe('0');
    expect(notes.at(-1)).toBe('29');
    expect(notes).toHaveLength(22);
  });
});

describe('planResend', () => {
  const noticed = planNotice(standing(), anna, 'taken', 'Lars', null, now, () => 'it');

  it.each(['unsure', 'failed', 'parked'] as const)(
    'sends again what is %s, and refreshes the card',
    (state) => {
      const again = planResend(withStates(noticed, state), 'it', now, nextId);
      expect(again && told(again)).toEqual(['notice taken waiting', 'update card waiting']);
    },
  );

  it.each(['waiting', 'claimed', 'sent', 'cancelled'] as const)('does nothing for what is %s', (state) => {
    expect(planResend(withStates(noticed, state), 'it', now, nextId)).toBeUndefined();
  });

  it('does nothing for a card, or for what is not there', () => {
    const posted = withStates(
      planPost(standing(), JORD, now, () => 'it'),
      'failed',
    );
    expect(planResend(posted, 'it', now, nextId)).toBeUndefined();
    expect(planResend(noticed, 'other', now, nextId)).toBeUndefined();
  });
});

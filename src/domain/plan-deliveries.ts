import type { Delivery, DeliveryContent, Notice, Nudge } from './delivery.ts';
import type { Idea, PostedCard } from './idea.ts';
import type { Person } from './person.ts';

/**
 * What must be said elsewhere when an idea changes, put into the idea itself so that the change and its messages
 * are one write. Pure: each function gives a new idea and leaves `version` and `revision` to the caller.
 */
type NextId = () => string;

/** So many finished deliveries are kept on an idea; older ones are of no use to anybody. */
const FINISHED_KEPT = 20;

/** The idea's card is to be posted in the channel that receives `target`. */
export const planPost = (idea: Idea, target: string, now: Date, nextId: NextId): Idea =>
  append(idea, { kind: 'post-card', target, repeat: false, fallback: false }, now, nextId);

/** Every live card is to be drawn anew. Cards drawn later anyway are left alone: one update shows it all. */
export const planRefresh = (idea: Idea, now: Date, nextId: NextId): Idea =>
  idea.cards
    .filter((card) => card.state === 'live')
    .reduce((planned, card) => planUpdate(planned, card.id, now, nextId), idea);

/** One card is to be drawn anew, unless it already waits for that. A parked update gets a new chance. */
export const planUpdate = (idea: Idea, cardId: string, now: Date, nextId: NextId): Idea => {
  const pending = idea.deliveries.find(
    (delivery) =>
      (delivery.content.kind === 'update-card' || delivery.content.kind === 'replace-card') &&
      delivery.content.cardId === cardId &&
      (delivery.state === 'waiting' || delivery.state === 'parked'),
  );
  if (!pending) return append(idea, { kind: 'update-card', cardId }, now, nextId);
  return pending.state === 'waiting' ? idea : replaceDelivery(idea, waitingAnew(pending, now));
};

/**
 * The idea goes to `newTarget` (becomes `idea.target`): cards for other targets become pointers, a card still
 * unposted for another target is cancelled, and a new card is to be posted. One that is just being sent is left
 * alone; when it has arrived the deliverer sees that the idea has moved.
 */
export const planMove = (idea: Idea, newTarget: string, now: Date, nextId: NextId): Idea => {
  const left = idea.cards.filter((card) => card.state === 'live' && card.target !== newTarget);
  const moved: Idea = {
    ...idea,
    target: newTarget,
    cards: idea.cards.map((card): PostedCard => (left.includes(card) ? { ...card, state: 'pointer' } : card)),
    deliveries: idea.deliveries.map((delivery) =>
      isUnposted(delivery) && !isPostTo(delivery, newTarget) ? { ...delivery, state: 'cancelled' } : delivery,
    ),
  };
  const pointed = left.reduce((planned, card) => planUpdate(planned, card.id, now, nextId), moved);
  const stands = pointed.cards.some((card) => card.state === 'live');
  const onItsWay = pointed.deliveries.some(
    (delivery) => isPostTo(delivery, newTarget) && (isUnposted(delivery) || delivery.state === 'claimed'),
  );
  return stands || onItsWay ? planRefresh(pointed, now, nextId) : planPost(pointed, newTarget, now, nextId);
};

/** `to`, the actor, is to be told in their own chat what `by` (a name) has done; `note` is the word along. */
export const planNotice = (
  idea: Idea,
  to: Person,
  notice: Notice,
  by: string,
  note: string | null,
  now: Date,
  nextId: NextId,
): Idea => append(idea, { kind: 'notice', to, notice, by, note }, now, nextId);

/** The leader is told in the thread of every live card what the actor has done. */
export const planNudge = (idea: Idea, what: Nudge, now: Date, nextId: NextId): Idea =>
  idea.cards
    .filter((card) => card.state === 'live')
    .reduce((planned, card) => append(planned, { kind: 'nudge', cardId: card.id, what }, now, nextId), idea);

/** Once more, because somebody asked for it; `undefined` when this delivery is not one that can be resent. */
export const planResend = (idea: Idea, deliveryId: string, now: Date, nextId: NextId): Idea | undefined => {
  const delivery = idea.deliveries.find(({ id }) => id === deliveryId);
  if (!delivery || !canBeResent(delivery)) return undefined;
  return planRefresh(replaceDelivery(idea, waitingAnew(delivery, now)), now, nextId);
};

export const canBeResent = ({ state, content }: Delivery): boolean =>
  content.kind === 'notice' && (state === 'unsure' || state === 'failed' || state === 'parked');

/** A delivery that had stopped, as if it had never been tried. */
export const waitingAnew = (delivery: Delivery, now: Date): Delivery => ({
  ...delivery,
  content:
    delivery.content.kind === 'post-card' ? { ...delivery.content, fallback: false } : delivery.content,
  state: 'waiting',
  attempts: 0,
  notBefore: now.toISOString(),
});

export const replaceDelivery = (idea: Idea, delivery: Delivery): Idea => ({
  ...idea,
  deliveries: idea.deliveries.map((other) => (other.id === delivery.id ? delivery : other)),
});

const isUnposted = ({ content, state }: Delivery): boolean =>
  content.kind === 'post-card' && (state === 'waiting' || state === 'parked' || state === 'failed');

const isPostTo = ({ content }: Delivery, target: string): boolean =>
  content.kind === 'post-card' && content.target === target;

const append = (idea: Idea, content: DeliveryContent, now: Date, nextId: NextId): Idea => ({
  ...idea,
  deliveries: [
    ...withoutOldFinished(idea.deliveries),
    {
      id: nextId(),
      content,
      state: 'waiting',
      attempts: 0,
      notBefore: now.toISOString(),
      sentAs: null,
      trouble: null,
    },
  ],
});

const withoutOldFinished = (deliveries: Delivery[]): Delivery[] => {
  const isFinished = ({ state }: Delivery): boolean => state === 'sent' || state === 'cancelled';
  const excess = deliveries.filter(isFinished).length - FINISHED_KEPT;
  if (excess <= 0) return deliveries;
  const dropped = new Set(deliveries.filter(isFinished).slice(0, excess));
  return deliveries.filter((delivery) => !dropped.has(delivery));
};

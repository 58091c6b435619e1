import type { Delivery } from './delivery.ts';
import { placeName, placeOf } from './delivery-place.ts';
import { afterFailure } from './delivery-rules.ts';
import type { Idea, PostedCard } from './idea.ts';
import { planRefresh, planUpdate, replaceDelivery } from './plan-deliveries.ts';
import type { SendResult } from './ports.ts';
import type { Routing } from './routing.ts';

/** An attempt that has ended: the delivery as it was claimed, what it showed, and how it ended. */
export type Attempt = {
  delivery: Delivery;
  /** `idea.revision` as it was drawn. */
  revision: number;
  /** Key of the channel it was sent to; null for a person. */
  conversation: string | null;
  result: SendResult;
};

export type Settling = { routing: Routing; now: Date; nextId: () => string; jitter: number };

/**
 * Writes the end of an attempt into the idea as it stands now, which may have changed since the delivery was
 * claimed. Pure; `version` is left to the caller. The same idea comes back when there is nothing to write.
 */
export const settleDelivery = (idea: Idea, attempt: Attempt, settling: Settling): Idea => {
  const current = idea.deliveries.find(({ id }) => id === attempt.delivery.id);
  if (attempt.result.kind === 'sent') return settleSent(idea, current, attempt, attempt.result, settling);
  if (!current || !isHeld(current, attempt)) return idea;
  const { now, jitter, nextId } = settling;
  const next = afterFailure(current, attempt.result, now, jitter);
  const settled = holdBack(replaceDelivery(idea, next), next, settling);
  return concernsLeader(next) ? planRefresh(settled, now, nextId) : settled;
};

/** The claim still belongs to this attempt, not to a later one made after it lapsed. */
const isHeld = (current: Delivery, { delivery }: Attempt): boolean =>
  current.state === 'claimed' && current.attempts === delivery.attempts;

/** It has arrived; true even if the claim has lapsed meanwhile, so that an unrepeated repeat is called off. */
const settleSent = (
  idea: Idea,
  current: Delivery | undefined,
  attempt: Attempt,
  sent: { threadId: string; activityId: string },
  { now, nextId }: Settling,
): Idea => {
  const repeatAhead = current?.state === 'waiting' && current.content.kind !== 'update-card';
  const marked =
    current && (isHeld(current, attempt) || repeatAhead)
      ? replaceDelivery(idea, { ...current, state: 'sent', sentAs: sent.activityId, trouble: null })
      : idea;
  const { content } = attempt.delivery;
  switch (content.kind) {
    case 'post-card':
      return withPostedCard(marked, content.target, attempt, sent, { now, nextId });
    case 'update-card':
      return refreshedIfStale(marked, content.cardId, attempt, { now, nextId });
    case 'replace-card':
      return refreshedIfStale(
        withActivity(marked, content.cardId, sent.activityId),
        content.cardId,
        attempt,
        { now, nextId },
      );
    case 'nudge':
      return marked;
    case 'notice':
      return current?.trouble ? planRefresh(marked, now, nextId) : marked;
  }
};

/** A card that arrives where the idea no longer belongs becomes a pointer at once. */
const withPostedCard = (
  idea: Idea,
  target: string,
  attempt: Attempt,
  sent: { threadId: string; activityId: string },
  { now, nextId }: Pick<Settling, 'now' | 'nextId'>,
): Idea => {
  const state = idea.target === target ? 'live' : 'pointer';
  const card: PostedCard = {
    id: nextId(),
    target,
    conversation: attempt.conversation ?? '',
    threadId: sent.threadId,
    activityId: sent.activityId,
    state,
  };
  const posted: Idea = { ...idea, cards: [...idea.cards, card] };
  return state === 'pointer'
    ? planUpdate(posted, card.id, now, nextId)
    : refreshedIfStale(posted, card.id, attempt, { now, nextId });
};

const withActivity = (idea: Idea, cardId: string, activityId: string): Idea => ({
  ...idea,
  cards: idea.cards.map((card) => (card.id === cardId ? { ...card, activityId } : card)),
});

const refreshedIfStale = (
  idea: Idea,
  cardId: string,
  attempt: Attempt,
  { now, nextId }: Pick<Settling, 'now' | 'nextId'>,
): Idea => (idea.revision > attempt.revision ? planUpdate(idea, cardId, now, nextId) : idea);

/** What comes after at the same place waits at least as long, so that the order is kept. */
const holdBack = (idea: Idea, held: Delivery, { routing }: Settling): Idea => {
  if (held.state !== 'waiting') return idea;
  const place = placeName(placeOf(idea, held.content, routing));
  const index = idea.deliveries.indexOf(held);
  return {
    ...idea,
    deliveries: idea.deliveries.map((delivery, at) =>
      at > index &&
      delivery.state === 'waiting' &&
      Date.parse(delivery.notBefore) < Date.parse(held.notBefore) &&
      placeName(placeOf(idea, delivery.content, routing)) === place
        ? { ...delivery, notBefore: held.notBefore }
        : delivery,
    ),
  };
};

/**
 * The leader's card shows when the actor could not be told, or nobody knows. A card that cannot be drawn is not
 * drawn anew for that reason, which would never end.
 */
const concernsLeader = ({ content, state }: Delivery): boolean => {
  if (content.kind === 'notice') return state === 'unsure' || state === 'failed' || state === 'parked';
  return content.kind === 'post-card' && state === 'failed';
};

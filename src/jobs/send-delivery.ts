import type { Conversation } from '../domain/conversation.ts';
import { placeOf } from '../domain/delivery-place.ts';
import type { SendResult } from '../domain/ports.ts';
import type { Routing } from '../domain/routing.ts';
import type { Claimed } from './claim-delivery.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { messageFor } from './message-for.ts';
import { withinTime } from '../within-time.ts';

/** What came of it, and the channel it went to (null: a person, or nowhere). Never throws for the sender. */
export const sendDelivery = async (
  claimed: Claimed,
  routing: Routing,
  deps: DeliverDeps,
): Promise<{ result: SendResult; conversation: string | null }> => {
  const { idea, delivery } = claimed;
  const place = placeOf(idea, delivery.content, routing);
  switch (place.kind) {
    case 'nowhere':
      return { result: { kind: 'unreachable', trouble: 'no-channel' }, conversation: null };
    case 'channel': {
      const conversation = await deps.conversations.get(place.conversation);
      return { result: await sendTo(conversation, claimed, routing, deps), conversation: place.conversation };
    }
    case 'person': {
      const conversation = await deps.conversations.personal(place.person);
      return { result: await sendTo(conversation, claimed, routing, deps), conversation: null };
    }
  }
};

const sendTo = async (
  conversation: Conversation | undefined,
  claimed: Claimed,
  routing: Routing,
  deps: DeliverDeps,
): Promise<SendResult> => {
  if (!conversation) return { kind: 'unreachable', trouble: 'no-conversation' };
  try {
    return await withinTime(speak(conversation, claimed, routing, deps), deps.sendMs, {
      kind: 'unsure',
      trouble: 'no-answer-in-time',
    });
  } catch (error) {
    const { idea, delivery } = claimed;
    deps.report({
      level: 'error',
      event: 'delivery-fault',
      ideaId: idea.id,
      deliveryId: delivery.id,
      error,
    });
    return { kind: 'unsure', trouble: 'sender-threw' };
  }
};

const speak = async (
  conversation: Conversation,
  { idea, delivery }: Claimed,
  routing: Routing,
  { sender }: DeliverDeps,
): Promise<SendResult> => {
  const { content } = delivery;
  if (content.kind === 'post-card' || content.kind === 'notice')
    return sender.post(conversation, messageFor(idea, content, undefined, routing));
  const card = idea.cards.find(({ id }) => id === content.cardId);
  if (!card) return { kind: 'refused', trouble: 'no-card' };
  const message = messageFor(idea, content, card, routing);
  return content.kind === 'replace-card' || content.kind === 'nudge'
    ? sender.reply(conversation, card.threadId, message)
    : sender.update(conversation, card.threadId, card.activityId, message);
};

import { type Conversation, conversationKey } from '../../src/domain/conversation.ts';
import type { Card, Message } from '../../src/domain/message.ts';
import type { Sender, SendResult } from '../../src/domain/ports.ts';

export type Sent = {
  how: 'post' | 'reply' | 'update';
  conversation: string;
  /** Thread replied to or updated in. */
  threadId: string | null;
  /** Activity that was updated. */
  activityId: string | null;
  message: Message;
};

/** What becomes of a send: a result, or whatever the function does before it gives one. */
export type Script = (sent: Sent, count: number) => SendResult | undefined | Promise<SendResult | undefined>;

/**
 * A channel that remembers what it was sent and answers as scripted; without an answer from the script everything
 * arrives. `most` is the largest number of sends under way at the same conversation at the same time.
 */
export const scriptedSender = (script: Script = () => undefined) => {
  const sent: Sent[] = [];
  const underWay = new Map<string, number>();
  let most = 0;

  const send = async (what: Sent): Promise<SendResult> => {
    sent.push(what);
    const count = sent.length;
    const busy = (underWay.get(what.conversation) ?? 0) + 1;
    underWay.set(what.conversation, busy);
    most = Math.max(most, busy);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      const scripted = await script(what, count);
      const threadId = what.threadId ?? `${what.conversation};messageid=${count}`;
      return scripted ?? { kind: 'sent', threadId, activityId: what.activityId ?? `activity-${count}` };
    } finally {
      underWay.set(what.conversation, (underWay.get(what.conversation) ?? 1) - 1);
    }
  };

  const sender: Sender = {
    post: (conversation, message) => send(said('post', conversation, null, null, message)),
    reply: (conversation, threadId, message) => send(said('reply', conversation, threadId, null, message)),
    update: (conversation, threadId, activityId, message) =>
      send(said('update', conversation, threadId, activityId, message)),
  };
  return { sender, sent, most: () => most };
};

/** The card of a message, as it was drawn. */
export const cardOf = (sent: Sent | undefined): Card => {
  if (sent?.message.kind !== 'card') throw new Error('No card was sent.');
  return sent.message.card;
};

const said = (
  how: Sent['how'],
  conversation: Conversation,
  threadId: string | null,
  activityId: string | null,
  message: Message,
): Sent => ({ how, conversation: conversationKey(conversation), threadId, activityId, message });

import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod/v4';
import type { Conversation } from '../domain/conversation.ts';
import type { Clock, Sender, SendResult } from '../domain/ports.ts';
import type { Connectors } from './connectors.ts';
import { type DrawCard, toActivity } from './outgoing.ts';
import { failureOf, sendResult } from './send-result.ts';

export type SenderDeps = { connectors: Connectors; draw: DrawCard; clock: Clock; timeoutMs: number };

type Options = { abortSignal: AbortSignal };
type Sent = { threadId: string; activityId: string };
type Send = (connector: ConnectorClient, options: Options) => Promise<Sent>;

const createdSchema = z.object({ id: z.string().min(1), activityId: z.string().optional() });
const sentSchema = z.object({ id: z.string().default('') });

/** The `Sender` port over Teams' connector: one request each, no retries, and the answer read by one table. */
export const createChannelSender = (deps: SenderDeps): Sender => {
  const { draw } = deps;
  const say = (conversation: Conversation, threadId: string, activity: Partial<Activity>) =>
    attempt(deps, conversation, 'create', async (connector, options) => {
      const answer = await connector.conversations.sendToConversation(threadId, activity, options);
      return { threadId, activityId: sentSchema.parse(answer).id };
    });
  return {
    post: async (conversation, message) => {
      const activity = { ...(await toActivity(message, draw)), from: conversation.bot };
      if (conversation.kind !== 'channel') return say(conversation, conversation.conversationId, activity);
      return attempt(deps, conversation, 'create', newThread(conversation, activity));
    },
    reply: async (conversation, threadId, message) =>
      say(conversation, threadId, { ...(await toActivity(message, draw)), from: conversation.bot }),
    update: async (conversation, threadId, activityId, message) => {
      const activity = { ...(await toActivity(message, draw)), from: conversation.bot, id: activityId };
      return attempt(deps, conversation, 'update', async (connector, options) => {
        await connector.conversations.updateActivity(threadId, activityId, activity, options);
        return { threadId, activityId };
      });
    },
  };
};

/** The connector names the new thread `<channel>;messageid=<first post>`; the first post's id is in it. */
const newThread =
  ({ conversationId, tenantId, bot }: Conversation, activity: Partial<Activity>): Send =>
  async (connector, options) => {
    const parameters = {
      isGroup: true,
      bot,
      tenantId,
      channelData: { channel: { id: conversationId }, tenant: { id: tenantId } },
      activity: { ...activity },
    };
    const answer = await connector.conversations.createConversation(
      conversationParameters.parse(parameters),
      options,
    );
    const created = createdSchema.parse(answer);
    const root = /;messageid=([^;]+)$/.exec(created.id)?.[1];
    return { threadId: created.id, activityId: root ?? created.activityId ?? '' };
  };

type ConversationParameters = Parameters<ConnectorClient['conversations']['createConversation']>[0];
/** The library's type asks for members and a topic, which a new thread in a channel does not have. */
const conversationParameters = z.custom<ConversationParameters>(
  (value) => typeof value === 'object' && value !== null && 'channelData' in value,
);

const attempt = async (
  { connectors, clock, timeoutMs }: SenderDeps,
  { serviceUrl }: Conversation,
  what: 'create' | 'update',
  send: Send,
): Promise<SendResult> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  const late = new Promise<never>((_, reject) => {
    timeout.addEventListener('abort', () => reject(new LateAnswer()));
  });
  try {
    const sending = connectors(serviceUrl).then((connector) => send(connector, { abortSignal: timeout }));
    return { kind: 'sent', ...(await Promise.race([sending, late])) };
  } catch (fault) {
    return sendResult(failureOf(fault, clock.now()), what);
  }
};

class LateAnswer extends Error {
  override readonly name = 'LateAnswer';
}

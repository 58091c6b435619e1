import { z } from 'zod/v4';

/**
 * A place where people can be spoken to, with the address the channel needs to reach it. The address is
 * renewed from every inbound message, because a service address may change.
 */
export const conversationSchema = z.object({
  /** The door: `teams` today. */
  channel: z.string().min(1),
  tenantId: z.string().min(1),
  /** Without the thread: a channel is one conversation, a thread in it is named where a card stands. */
  conversationId: z.string().min(1),
  kind: z.enum(['personal', 'channel', 'group']),
  name: z.string(),
  serviceUrl: z.string().min(1),
  bot: z.object({ id: z.string().min(1), name: z.string() }),
  /** In a personal chat: who it is with. `accountId` is the channel's own id of that person. */
  person: z.object({ personId: z.string().min(1), accountId: z.string() }).nullable(),
});

export type Conversation = z.infer<typeof conversationSchema>;

export const conversationKey = (of: Pick<Conversation, 'tenantId' | 'conversationId'>): string =>
  `${of.tenantId}/${of.conversationId}`;

import type { Page, WebSocket } from 'playwright-core';
import { z } from 'zod/v4';

/** A message of the bot as the Playground told its page of it. */
export type SeenMessage = {
  /** A change of an earlier message with the same id, not a new one. */
  changed: boolean;
  /** Of a channel post the thread's id, with its `;messageid=`. */
  conversationId: string;
  id: string;
  text: string;
  /** The contents of its cards, as sent. */
  cards: unknown[];
};

const frameSchema = z.object({
  action: z.enum(['createMessage', 'updateMessage']),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    text: z.string().optional(),
    postConversationId: z.string().optional(),
    attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
  }),
});

/**
 * Listens to the page's own stream from the Playground: the only place where a conversation can be
 * read, since the mock connector has no way to list one. Call before the page is opened.
 */
export function listenToMessages(page: Page): (conversationId?: string) => SeenMessage[] {
  const seen: SeenMessage[] = [];
  let newest: WebSocket | undefined;
  page.on('websocket', (socket) => {
    if (!socket.url().includes('/_ws_conversation/')) return;
    newest = socket;
    socket.on('framereceived', ({ payload }) => {
      // The page opens a second stream beside the first when it stumbles on a thread it does not know.
      if (socket !== newest) return;
      const frame = frameSchema.safeParse(JSON.parse(payload.toString()));
      if (!frame.success) return;
      const { action, actionConversationId, message } = frame.data;
      // A change names the channel only; the message's first appearance named its thread. Ids are times
      // in milliseconds, so that two conversations may share one.
      const known = seen.find(
        ({ id, conversationId }) =>
          id === message.messageId && conversationId.startsWith(actionConversationId),
      );
      seen.push({
        changed: action === 'updateMessage',
        conversationId: known?.conversationId ?? message.postConversationId ?? actionConversationId,
        id: message.messageId,
        text: message.text ?? '',
        cards: message.attachments
          .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
          .map(({ content }) => content),
      });
    });
  });
  return (conversationId) =>
    seen.filter(
      (message) => conversationId === undefined || message.conversationId.startsWith(conversationId),
    );
}

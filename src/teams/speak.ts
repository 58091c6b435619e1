import type { Conversation } from '../domain/conversation.ts';
import type { Message } from '../domain/message.ts';
import type { Sender, SendResult } from '../domain/ports.ts';

/** Answers in the place where somebody spoke: their chat, or their thread in a channel. */
export type Speak = (conversation: Conversation, threadId: string, message: Message) => Promise<SendResult>;

const ATTEMPTS = 3;
/** Nobody waits longer than this for an answer, in milliseconds. */
const LONGEST_WAIT_MS = 3000;

/** Tries again only what has certainly not been said, and only when that may be soon. */
export const createSpeak =
  (sender: Sender, wait: (ms: number) => Promise<void>): Speak =>
  async (conversation, threadId, message) => {
    for (let attempt = 1; ; attempt += 1) {
      const result = await (conversation.kind === 'channel'
        ? sender.reply(conversation, threadId, message)
        : sender.post(conversation, message));
      if (result.kind !== 'again' || attempt === ATTEMPTS || result.afterMs > LONGEST_WAIT_MS) return result;
      await wait(result.afterMs);
    }
  };

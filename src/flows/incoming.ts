import type { Conversation } from '../domain/conversation.ts';
import type { Person } from '../domain/person.ts';

/** What somebody said or did, whichever door it came through. Parsed once at the edge. */
export type Incoming = {
  /** The same for the same activity, however often it arrives. */
  key: string;
  at: Date;
  conversation: Conversation;
  person: Person;
  content: IncomingContent;
};

/** `url` is where the channel keeps it for a while: given by whoever sent it, and to be trusted no more than they. */
export type SentFile = { name: string; url: string | null };

export type IncomingContent =
  /** `mentions` are people other than the bot; the bot's own mention is already cut out of the text. */
  | { kind: 'text'; text: string; mentions: Person[] }
  /**
   * A button. `data` is whatever was sent: forgeable. `waits`: an answer is shown in the place of the card, whose id
   * in the channel is `cardId`.
   */
  | { kind: 'action'; verb: string; data: Record<string, unknown>; waits: boolean; cardId: string | null }
  | { kind: 'arrived' }
  | { kind: 'left' }
  | { kind: 'files'; files: SentFile[]; text: string }
  | { kind: 'other' };

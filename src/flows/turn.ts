import type { Message } from '../domain/message.ts';
import type { Session } from './session.ts';

/** What a button press is answered with, in the place of the card: another card, or a short notice. */
export type ActionAnswer = { kind: 'card'; message: Message } | { kind: 'note'; text: string };

/** One message taken: what to remember (null: nothing) and what to say, in order. */
export type Turn = { session: Session | null; replies: Message[]; answer: ActionAnswer | null };

import type { Message } from '../domain/message.ts';
import type { ActionAnswer } from './action-answer.ts';
import type { Session } from './session.ts';

/** One message taken: what to remember (null: nothing) and what to say, in order. */
export type Turn = { session: Session | null; replies: Message[]; answer: ActionAnswer | null };

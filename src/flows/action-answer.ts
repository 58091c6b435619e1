import type { Message } from '../domain/message.ts';

/** What a button press is answered with, in the place of the card: another card, or a short notice. */
export type ActionAnswer = { kind: 'card'; message: Message } | { kind: 'note'; text: string };

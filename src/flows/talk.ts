import type { Card, Message } from '../domain/message.ts';
import { type Texts, textsFor } from '../text/texts.ts';
import type { Session } from './session.ts';
import type { ActionAnswer } from './action-answer.ts';
import type { Turn } from './turn.ts';

export const textsOf = (session: Session): Texts => textsFor(session.language);

export const say = (session: Session, text: string): Message => ({
  language: session.language,
  kind: 'text',
  text,
});

/** `summary` is what a notification shows of the card. */
export const show = (session: Session, card: Card, summary: string): Message => ({
  language: session.language,
  kind: 'card',
  card,
  summary,
});

export const turn = (session: Session, replies: Message[], answer: ActionAnswer | null = null): Turn => ({
  session,
  replies,
  answer,
});

/** A yes-or-no question, to be answered by button or in words. */
export const askYesNo = (session: Session, text: string, yes?: string, no?: string): Message => {
  const { chat } = textsOf(session);
  const buttons = [
    { title: yes ?? chat.yes, verb: 'yes', data: {} },
    { title: no ?? chat.no, verb: 'no', data: {} },
  ];
  return show(session, { name: 'choice', text, buttons }, text);
};

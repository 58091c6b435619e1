import { z } from 'zod/v4';
import template from '../../adaptive-cards/receipt.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatDate } from '../text/format-date.ts';
import { buttonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { factView } from './fact-view.ts';

export const receiptView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  title: z.string(),
  facts: z.array(factView),
  next: z.string(),
  note: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, receiptView);

const TITLE_BYTES = 300;

/** What the actor gets when the idea is sent: its number, who has it, and by when an answer comes. */
export const receiptCard = (
  { idea, receiver }: Extract<Card, { name: 'receipt' }>,
  language: Language,
): DrawnCard => {
  const { cards } = cardTextsFor(language);
  const words = cards.receipt;
  return draw({
    lang: language,
    heading: words.heading,
    title: clipLine(idea.title, TITLE_BYTES),
    facts: [
      { title: words.number, value: idea.number },
      { title: words.receiver, value: clipLine(receiver ?? words.coordinators, TITLE_BYTES) },
      { title: words.answerBy, value: formatDate(idea.answerBy, language) },
    ],
    next: words.next,
    note: cards.noMoney,
    buttons: [cardButton(words.see, 'my-idea', { idea: idea.id }), cardButton(words.myIdeas, 'my-ideas', {})],
  });
};

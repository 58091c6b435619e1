import { z } from 'zod/v4';
import template from '../../adaptive-cards/my-ideas.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Idea } from '../domain/idea.ts';
import type { Card } from '../domain/message.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatDate } from '../text/format-date.ts';
import { buttonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';

export const myIdeasView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  hasNone: z.boolean(),
  none: z.string(),
  ideas: z.array(
    z.strictObject({
      title: z.string(),
      about: z.string(),
      status: z.string(),
      buttons: z.array(buttonView),
    }),
  ),
  hasDraft: z.boolean(),
  draft: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, myIdeasView);

const SHOWN = 10;
const TITLE_BYTES = 300;

/** The actor's ideas with their status, newest first. What does not fit is behind *Visa fler*. */
export const myIdeasCard = (data: Extract<Card, { name: 'my-ideas' }>, language: Language): DrawnCard => {
  const words = cardTextsFor(language).cards.myIdeas;
  const shown = data.ideas.slice(0, SHOWN);
  const more = data.more || data.ideas.length > SHOWN;
  const before = shown.at(-1)?.number;
  return draw({
    lang: language,
    heading: words.heading,
    hasNone: shown.length === 0,
    none: words.none,
    ideas: shown.map((idea) => rowOf(idea, language)),
    hasDraft: data.hasDraft,
    draft: words.draft,
    buttons: [
      ...(more && before ? [cardButton(words.more, 'my-ideas', { before })] : []),
      data.hasDraft ? cardButton(words.resume, 'resume', {}) : cardButton(words.describe, 'describe', {}),
    ],
  });
};

const rowOf = (idea: Idea, language: Language) => {
  const { cards, codes } = cardTextsFor(language);
  const words = cards.myIdeas;
  return {
    title: clipLine(idea.title, TITLE_BYTES),
    about: `${idea.number} · ${words.sent(formatDate(idea.createdAt, language))}`,
    status: idea.closing ? codes.closingReasons[idea.closing.reason] : codes.statuses[idea.status],
    buttons: [cardButton(words.open, 'my-idea', { idea: idea.id })],
  };
};

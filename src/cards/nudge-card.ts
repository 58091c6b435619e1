import { z } from 'zod/v4';
import template from '../../adaptive-cards/nudge.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { cardMentions, mentionView } from './card-mentions.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine, clipText } from './clip-text.ts';
import { personName } from './person-name.ts';

export const nudgeView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  about: z.string(),
  hasWords: z.boolean(),
  words: z.string(),
  hasFor: z.boolean(),
  for: z.string(),
  mentioned: z.array(mentionView),
});

const draw = cardTemplate(template, nudgeView);

const TITLE_BYTES = 300;
const WORDS_BYTES = 2000;

/** A line in the idea's thread, so that whoever works on it notices what the actor has done. */
export const nudgeCard = (
  { what, idea, mention }: Extract<Card, { name: 'nudge' }>,
  language: Language,
): DrawnCard => {
  const { cards } = cardTextsFor(language);
  const added = what === 'add' ? (idea.additions.at(-1)?.text.trim() ?? '') : '';
  const mentioned = cardMentions(mention);
  return draw({
    lang: language,
    heading: cards.nudge[what](personName(idea.actor, language)),
    about: `${idea.number} · ${clipLine(idea.title, TITLE_BYTES)}`,
    hasWords: added !== '',
    words: clipText(added, WORDS_BYTES, cards.clipped),
    hasFor: mentioned.length > 0,
    for: mentioned.map(({ text }) => text).join(' '),
    mentioned,
  });
};

import { z } from 'zod/v4';
import template from '../../adaptive-cards/pointer.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatTime } from '../text/format-time.ts';
import { targetName } from '../text/target-name.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { personName } from './person-name.ts';

export const pointerView = z.strictObject({
  lang: z.string(),
  about: z.string(),
  moved: z.string(),
  hasBy: z.boolean(),
  by: z.string(),
  note: z.string(),
});

const draw = cardTemplate(template, pointerView);

const TITLE_BYTES = 300;

/** What stands where an idea's card was before it moved: where to, by whom and when. */
export const pointerCard = (
  { idea }: Extract<Card, { name: 'pointer' }>,
  language: Language,
  { names }: CardSettings,
): DrawnCard => {
  const words = cardTextsFor(language).cards.pointer;
  const move = idea.events.findLast(({ what }) => what === 'move');
  return draw({
    lang: language,
    about: `${idea.number} · ${clipLine(idea.title, TITLE_BYTES)}`,
    moved: words.moved(targetName(idea.target, language, names)),
    hasBy: move !== undefined,
    by: move ? words.by(personName(move.by, language), formatTime(move.at, language)) : '',
    note: words.note,
  });
};

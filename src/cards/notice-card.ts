import { z } from 'zod/v4';
import template from '../../adaptive-cards/notice.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Notice } from '../domain/delivery.ts';
import type { Idea } from '../domain/idea.ts';
import type { Card } from '../domain/message.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import { targetName } from '../text/target-name.ts';
import { buttonView, cardButton } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine, clipText } from './clip-text.ts';

export const noticeView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  about: z.string(),
  text: z.string(),
  hasWord: z.boolean(),
  word: z.string(),
  hasLevel: z.boolean(),
  notGrade: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, noticeView);

const NAME_BYTES = 160;
const TITLE_BYTES = 300;
const WORD_BYTES = 8000;

/** What the actor is told when somebody has done something with their idea. */
export const noticeCard = (
  { notice, idea, by, note }: Extract<Card, { name: 'notice' }>,
  language: Language,
  { names }: CardSettings,
): DrawnCard => {
  const { cards } = cardTextsFor(language);
  const words = cards.notice;
  const word = note?.trim() ?? '';
  return draw({
    lang: language,
    heading: words.headings[notice](clipLine(by, NAME_BYTES) || cards.somebody),
    about: `${idea.number} · ${clipLine(idea.title, TITLE_BYTES)}`,
    text: textOf(notice, idea, language, names),
    hasWord: word !== '',
    word: clipText(word, WORD_BYTES, cards.clipped),
    hasLevel: notice === 'changed' || notice === 'confirmed',
    notGrade: words.notGrade,
    buttons: [cardButton(words.see, 'my-idea', { idea: idea.id })],
  });
};

const textOf = (notice: Notice, idea: Idea, language: Language, names: Definitions): string => {
  const { cards, codes } = cardTextsFor(language);
  const words = cards.notice;
  const { current } = idea.mapping;
  switch (notice) {
    case 'taken':
      return words.taken;
    case 'confirmed':
    case 'changed':
      return words.now(formatPlacement(current, language, names), levelName(current.level, language, names));
    case 'moved':
      return words.moved(targetName(idea.target, language, names));
    case 'closed':
      return idea.closing ? words.closed(codes.closingReasons[idea.closing.reason]) : words.closedOnly;
  }
};

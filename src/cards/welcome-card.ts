import { z } from 'zod/v4';
import template from '../../adaptive-cards/welcome.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { buttonView, cardButton } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { lineView } from './line-view.ts';
import { markdownLink } from './markdown-link.ts';
import { ownText } from './plain-text.ts';

export const welcomeView = z.strictObject({
  lang: z.string(),
  title: z.string(),
  intro: z.string(),
  noMoney: z.string(),
  privacyHeading: z.string(),
  privacy: z.array(lineView),
  hasReadMore: z.boolean(),
  readMore: z.string(),
  secrets: z.string(),
  contact: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, welcomeView);

/** What the bot does, and what happens to what one tells it. */
export const welcomeCard = (language: Language, { settings }: CardSettings): DrawnCard => {
  const { cards } = cardTextsFor(language);
  const words = cards.welcome;
  const { privacyUrl } = settings;
  return draw({
    lang: language,
    title: words.title,
    intro: words.intro,
    noMoney: cards.noMoney,
    privacyHeading: words.openPrivacy,
    privacy: [
      words.controller(ownText(settings.controller)),
      words.stored,
      words.why,
      words.retention(ownText(settings.retention[language])),
      words.disclosed,
      ...(settings.languageModel === null ? [] : [words.languageModel(ownText(settings.languageModel))]),
    ].map((text) => ({ text })),
    hasReadMore: privacyUrl !== null,
    readMore: privacyUrl === null ? '' : markdownLink(words.readMore, privacyUrl),
    secrets: words.secrets,
    contact: words.contact(ownText(settings.contact)),
    buttons: [
      cardButton(words.describe, 'describe', {}, { style: 'positive' }),
      cardButton(words.concepts, 'concepts', {}),
      cardButton(words.myIdeas, 'my-ideas', {}),
    ],
  });
};

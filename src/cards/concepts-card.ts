import { z } from 'zod/v4';
import template from '../../adaptive-cards/concepts.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Concept } from '../domain/concepts.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { conceptTitles } from '../text/concepts/concepts.ts';
import { buttonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { optionView } from './placement-choices.ts';

export const conceptsView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  intro: z.string(),
  main: z.array(buttonView),
  pick: z.string(),
  chosen: z.string(),
  all: z.array(optionView),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, conceptsView);

const MAIN: readonly Concept[] = [
  'smart-specialisering',
  'styrkeomrade',
  'pyramiden',
  'bas',
  'bredd',
  'spets',
];

/** The words the bot can explain: the six that come up most as buttons, all of them in a list. */
export const conceptsCard = (language: Language): DrawnCard => {
  const words = cardTextsFor(language).cards.concepts;
  const titles = conceptTitles(language);
  return draw({
    lang: language,
    heading: words.heading,
    intro: words.intro,
    main: titles
      .filter(({ code }) => MAIN.includes(code))
      .map(({ code, title }) => cardButton(title, 'concept', { concept: code })),
    pick: words.all,
    chosen: 'smart-specialisering' satisfies Concept,
    all: titles.map(({ code, title }) => ({ title, value: code })),
    buttons: [cardButton(words.explain, 'concept', {}, { inputs: 'auto', style: 'positive' })],
  });
};

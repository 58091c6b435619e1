import { z } from 'zod/v4';
import template from '../../adaptive-cards/download.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { ownText } from './plain-text.ts';

export const downloadView = z.strictObject({
  lang: z.string(),
  text: z.string(),
  button: z.string(),
  url: z.url({ protocol: /^https?$/ }),
});

const draw = cardTemplate(template, downloadView);

/** A file to fetch, by a button: a link in a text would be fetched for a preview. */
export const downloadCard = (
  { text, url }: Extract<Card, { name: 'download' }>,
  language: Language,
): DrawnCard =>
  draw({ lang: language, text: ownText(text), button: figureTextsFor(language).chat.downloadButton, url });

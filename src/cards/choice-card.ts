import { z } from 'zod/v4';
import template from '../../adaptive-cards/choice.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { buttonView } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { ownText } from './plain-text.ts';

export const choiceView = z.strictObject({
  lang: z.string(),
  text: z.string(),
  buttons: z.array(buttonView).max(6),
});

const draw = cardTemplate(template, choiceView);

/** A text and its buttons. */
export const choiceCard = (
  { text, buttons }: Extract<Card, { name: 'choice' }>,
  language: Language,
): DrawnCard =>
  draw({
    lang: language,
    text: ownText(text),
    buttons: buttons.map(({ title, verb, data }) => ({
      title,
      verb,
      data: { action: verb, ...data },
      inputs: 'none',
      style: 'default',
    })),
  });

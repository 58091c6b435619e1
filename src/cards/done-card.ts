import { z } from 'zod/v4';
import template from '../../adaptive-cards/done.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { ownText } from './plain-text.ts';

export const doneView = z.strictObject({ lang: z.string(), text: z.string() });

const draw = cardTemplate(template, doneView);

/** What takes the place of a card whose button has been pressed. */
export const doneCard = ({ text }: Extract<Card, { name: 'done' }>, language: Language): DrawnCard =>
  draw({ lang: language, text: ownText(text) });

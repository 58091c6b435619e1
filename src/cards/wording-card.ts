import { z } from 'zod/v4';
import template from '../../adaptive-cards/wording.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine, clipText } from './clip-text.ts';
import { ownText } from './plain-text.ts';

export const wordingView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  parts: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  note: z.string(),
});

const draw = cardTemplate(template, wordingView);

const LINE_BYTES = 300;
const PART_BYTES = 5000;

/** The region's own wording of something, or the definitions in short. What coordinators have typed stays as typed. */
export const wordingCard = (
  { heading, parts, note }: Extract<Card, { name: 'wording' }>,
  language: Language,
): DrawnCard =>
  draw({
    lang: language,
    heading: clipLine(heading, LINE_BYTES),
    parts: parts.map(({ label, text }) => ({
      label: clipLine(label, LINE_BYTES),
      text: clipText(text, PART_BYTES),
    })),
    note: ownText(note),
  });

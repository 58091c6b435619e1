import { z } from 'zod/v4';
import template from '../../adaptive-cards/question.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { capitalised } from '../text/capitalised.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatValues } from '../text/format-values.ts';
import { buttonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipText } from './clip-text.ts';
import { ownText } from './plain-text.ts';

export const questionView = z.strictObject({
  lang: z.string(),
  hasLead: z.boolean(),
  lead: z.string(),
  progress: z.string(),
  barDone: z.string(),
  hasBarDone: z.boolean(),
  hasBarLeft: z.boolean(),
  barLeft: z.string(),
  question: z.string(),
  example: z.string(),
  hasRead: z.boolean(),
  readHeading: z.string(),
  read: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, questionView);

const DONE = '━━━';
const LEFT = '───';
const READ_BYTES = 800;

/** One question of the intake: how far one has come, the question, an example and what is understood so far. */
export const questionCard = (data: Extract<Card, { name: 'question' }>, language: Language): DrawnCard => {
  const words = cardTextsFor(language).cards.question;
  const { draftId: draft, question } = data;
  const steps = Math.min(Math.max(data.steps, 1), 12);
  const done = question === 'doubt' ? steps : Math.min(Math.max(data.step, 1), steps) - 1;
  const { where, who, funding } = formatValues(data.read, language);
  const read = [where, who, funding].filter((part) => part !== '').join(' · ');
  return draw({
    lang: language,
    hasLead: data.lead !== null,
    lead: ownText(data.lead ?? ''),
    progress: question === 'doubt' ? words.last : words.progress(done, steps),
    barDone: DONE.repeat(done),
    hasBarDone: done > 0,
    hasBarLeft: done < steps,
    barLeft: LEFT.repeat(steps - done),
    question: ownText(data.text),
    example: question === 'doubt' ? words.orInWords : words.example(words.examples[question]),
    hasRead: read !== '',
    readHeading: words.readSoFar,
    read: clipText(read, READ_BYTES),
    buttons: [
      ...data.choices.map(({ code, title }) =>
        cardButton(capitalised(title), 'choose', { draft, choice: code }, { style: 'positive' }),
      ),
      ...(data.canGoBack ? [cardButton(words.back, 'back', { draft })] : []),
      cardButton(words.skip, 'skip', { draft, question }),
      cardButton(words.save, 'save', { draft }),
      cardButton(words.cancel, 'cancel', { draft }),
    ],
  });
};

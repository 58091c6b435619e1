import { z } from 'zod/v4';
import type { Language } from '../domain/codes.ts';
import type { Idea } from '../domain/idea.ts';
import { type Question, QUESTIONS } from '../domain/idea-values.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatList } from '../text/format-list.ts';
import { formatTime } from '../text/format-time.ts';
import { formatValues } from '../text/format-values.ts';
import { clipText } from './clip-text.ts';

export const fieldView = z.strictObject({
  label: z.string(),
  text: z.string(),
  hasRead: z.boolean(),
  read: z.string(),
});

export const additionView = z.strictObject({ when: z.string(), text: z.string() });

/** Room for the longest answers there can be, in ordinary Swedish. */
const WHAT_BYTES = 4500;
const ANSWER_BYTES = 2200;
const READ_BYTES = 300;
const ADDITION_BYTES = 1000;
const ADDITIONS_SHOWN = 3;

/** The six answers, clipped to `share` of their room, each with what was read out of it; what has not been answered is named last. */
export const ideaFields = (idea: Idea, language: Language, share: number) => {
  const { cards } = cardTextsFor(language);
  const values: Partial<Record<Question, string>> = formatValues(idea.values, language, 'full');
  const isTold = (id: Question): boolean => Boolean(idea.answers[id]?.trim()) || Boolean(values[id]);
  const missing = QUESTIONS.filter((id) => !isTold(id)).map((id) => cards.fields[id].toLowerCase());
  return {
    fields: QUESTIONS.filter(isTold).map((id) => {
      const said = clipText(
        idea.answers[id] ?? '',
        share * (id === 'what' ? WHAT_BYTES : ANSWER_BYTES),
        cards.clipped,
      );
      const read = values[id] ? cards.read(clipText(values[id], READ_BYTES)) : '';
      const both = said !== '' && read !== '';
      return { label: cards.fields[id], text: said || read, hasRead: both, read: both ? read : '' };
    }),
    hasNotTold: missing.length > 0,
    notTold: cards.notTold(formatList(missing, language)),
  };
};

/** The newest of what the actor has added, oldest first. */
export const ideaAdditions = (idea: Idea, language: Language, share: number) =>
  idea.additions.slice(-ADDITIONS_SHOWN).map(({ at, text }) => ({
    when: formatTime(at, language),
    text: clipText(text, share * ADDITION_BYTES, cardTextsFor(language).cards.clipped),
  }));

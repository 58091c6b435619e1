import { z } from 'zod/v4';
import type { Language } from '../domain/codes.ts';
import type { Idea } from '../domain/idea.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { clipText } from './clip-text.ts';

export const closingView = z.strictObject({
  hasClosed: z.boolean(),
  closed: z.string(),
  hasClosedNote: z.boolean(),
  closedNote: z.string(),
});

const NOTE_BYTES = 1000;

/** How an idea was closed, and the word that the actor got along. `word` puts it for the one who reads. */
export const closingOf = (
  { closing }: Idea,
  language: Language,
  word: (note: string) => string,
): z.infer<typeof closingView> => {
  const { cards, codes } = cardTextsFor(language);
  const note = closing?.note?.trim() ?? '';
  return {
    hasClosed: closing !== null,
    closed: closing ? cards.closed(codes.closingReasons[closing.reason]) : '',
    hasClosedNote: note !== '',
    closedNote: note === '' ? '' : word(clipText(note, NOTE_BYTES, cards.clipped)),
  };
};

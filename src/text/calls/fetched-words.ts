import type { Call } from '../../domain/call.ts';
import type { Language } from '../../domain/codes.ts';
import { textsFor } from '../texts.ts';
import { dayWords } from './call-words.ts';

/** How old what we know of a call is: "hämtat 23 november 2026"; an example is called an example. */
export const fetchedWords = (
  { provenance: { fetchedAt, checkedOn, example } }: Call,
  language: Language,
): string => {
  const texts = textsFor(language).calls;
  if (example) return texts.example;
  // When somebody looked says more than when their list was read.
  if (checkedOn !== null) return texts.checked(dayWords(checkedOn, language));
  return fetchedAt === null
    ? texts.fetchedUnknown
    : texts.fetched(dayWords(fetchedAt.slice(0, 10), language));
};

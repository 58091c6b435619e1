import type { Token } from './tokenize.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Small words of each language, folded. Those of a foreign one are spelt like Swedish words for something else. */
const SMALL: Record<'sv' | 'en' | 'no', Set<string>> = {
  sv: words(
    'och att vi som pa ar for med en ett det den av till inte om har kan vill ska de sig var fran eller men',
  ),
  en: words(
    'the and of to we our with in is are that for would like want from by at their it be a an as on or this they have has can will get not but so up all more who which there into us i you your was were been do',
  ),
  no: words(
    'og a vi som pa er for med en et det den av til ikke om har kan vil skal de seg var fra eller men vaere',
  ),
};

/**
 * The words without the small ones of the language they are written in: in English `get` is no goat and `it` no
 * trade. Swedish keeps its own, save `for`, which is `för` wherever the dots are left out.
 */
export const withoutSmallWords = (tokens: readonly Token[]): Token[] => {
  const language = languageOf(tokens);
  return tokens.filter(({ form }) => form !== 'for' && (language === 'sv' || !SMALL[language].has(form)));
};

const languageOf = (tokens: readonly Token[]): keyof typeof SMALL => {
  const count = (language: keyof typeof SMALL) =>
    tokens.filter(({ form }) => SMALL[language].has(form)).length;
  if (count('en') > count('sv') && count('en') > count('no')) return 'en';
  return count('no') > count('sv') ? 'no' : 'sv';
};

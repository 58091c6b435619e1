import type { Folded } from './fold.ts';
import { fold, quoteAt } from './fold.ts';

/** One word: folded, as it was written, and where it stands in the folded text. */
export type Word = { word: string; raw: string; start: number; end: number };

/** All words and numbers of a folded text, in order. Hyphens and other signs part words. */
export function wordsOf(folded: Folded): Word[] {
  return Array.from(folded.text.matchAll(/[\p{L}\p{N}]+/gu), (match) => {
    const end = match.index + match[0].length;
    return { word: match[0], raw: quoteAt(folded, match.index, end), start: match.index, end };
  });
}

/** A text as plain folded words with one space between: what whole messages are compared by. */
export function plainWords(text: string): string {
  return wordsOf(fold(text))
    .map(({ word }) => word)
    .join(' ');
}

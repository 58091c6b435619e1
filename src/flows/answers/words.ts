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

/** The words that stand wholly within a stretch of the folded text; found by halving, so long texts stay cheap. */
export function wordsBetween(words: Word[], start: number, end: number): Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && (words[last]?.end ?? 0) <= end) last += 1;
  return words.slice(low, last);
}

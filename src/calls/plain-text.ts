import { fold } from '../triage/fold.ts';

/** A text as plain words with one space between: folded, hyphens and signs parted, "1:1", "2.6" and "esf+" kept. */
export const plainText = (text: string): string =>
  Array.from(text.matchAll(WORD), ([word]) => fold(word)).join(' ');

/** Words of a text, as written. */
export const rawWords = (text: string): string[] => Array.from(text.matchAll(WORD), ([word]) => word);

const WORD = /\d+[:.]\d+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+\+?/gu;

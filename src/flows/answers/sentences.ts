import type { Folded } from './fold.ts';
import { fold, quoteAt } from './fold.ts';

/** A sentence: folded, and the original words. `asks` when it ends in a question mark. */
export type Sentence = { text: string; quote: string; asks: boolean; start: number; end: number };

/** The sentences of a text. A point inside a number, or after a short abbreviation, ends nothing. */
export function sentencesOf(text: string, folded: Folded = fold(text)): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index <= folded.text.length; index += 1) {
    if (index < folded.text.length && !endsAt(folded.text, index)) continue;
    const end = Math.min(index + 1, folded.text.length);
    const words = folded.text.slice(start, end).trim();
    if (/[\p{L}\p{N}]/u.test(words)) {
      sentences.push({
        text: words,
        quote: quoteAt(folded, start, end),
        asks: words.endsWith('?'),
        start,
        end,
      });
    }
    start = end;
  }
  return sentences;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:ca|kl|nr|bl|t|ex|dvs|osv|v|st|tex|mm|ev|resp|inkl|max|min|t\.ex|bl\.a|m\.fl)$/;

function endsAt(text: string, index: number): boolean {
  const sign = text[index];
  if (sign === '\n') return true;
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const next = text[index + 1];
  if (next !== undefined && next !== ' ' && next !== '\n') return false;
  return sign !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index));
}

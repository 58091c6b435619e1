import { fold, spell } from './fold.ts';

/**
 * One word of a text: its place in the text as typed (UTF-16 offsets), its folded form, and the form with å, ä and ö
 * kept, which is empty where the writer leaves all dots out.
 */
export type Token = { start: number; end: number; form: string; spelt: string; sentence: number };

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?…\n]/;

/** Words in order, with the number of the sentence each stands in. Numbers count as words; signs do not. */
export const tokenize = (text: string): Token[] => {
  const dots = /[åäöøæ]/i.test(text.normalize('NFC'));
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (tokens.length > 0 && SENTENCE_END.test(text.slice(end, match.index))) sentence += 1;
    end = match.index + match[0].length;
    const form = fold(match[0]).replace(/’/g, "'");
    if (form !== '')
      tokens.push({ start: match.index, end, form, spelt: dots ? spell(match[0]) : '', sentence });
  }
  return tokens;
};

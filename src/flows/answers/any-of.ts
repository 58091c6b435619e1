import { fold } from './fold.ts';

/**
 * A pattern that finds any of the listed phrases, as whole words, in folded text. Phrases are spelled right and
 * parted by commas; `*` stands for the rest of a word and `_` for one whole word ("stöd*", "vill _ veta").
 * `at: 'start'` finds them only where the text begins.
 */
export function anyOf(list: string, at: 'anywhere' | 'start' = 'anywhere'): RegExp {
  return new RegExp(at === 'start' ? `^${source(list)}` : String.raw`(?<![\p{L}\p{N}])${source(list)}`, 'u');
}

/** As `anyOf`, to find every place. */
export function allOf(list: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source(list)}`, 'gu');
}

function source(list: string): string {
  const phrases = list
    .split(',')
    .map((phrase) => fold(phrase).text.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  return String.raw`(?:${phrases.join('|')})(?![\p{L}\p{N}])`;
}

function patternOf(phrase: string): string {
  return phrase
    .replace(/\n/g, ' ')
    .replace(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/\*/g, String.raw`\p{L}{0,25}`)
    .replace(/_/g, String.raw`\p{L}{1,25}`);
}

import { fold, spell } from './fold.ts';
import type { Token } from './tokenize.ts';

/** A stretch of tokens (`from` up to but not including `to`) that a stem of `value` matched. */
export type Match<T> = { value: T; stem: string; from: number; to: number; head: boolean };

/** Finds the stems of a word list in tokens. */
export type StemIndex<T> = { find: (tokens: readonly Token[]) => Match<T>[] };

type Entry<T> = { stem: string; spelt: string; value: T; exact: boolean; atStart: boolean };
/** Stems by how they begin: their first three letters, or all of a shorter one. */
type Beginnings<T> = Map<string, Entry<T>[]>;

const BEGINNING = 3;

const INFLECTIONS = new Set(
  ' s n t r a e en et na ar er or an ad at de te rna erna arna orna ens ets nas ars ers ande ene ers es ing'.split(
    ' ',
  ),
);

/**
 * Builds an index of stems. Notation: `=x` the whole word only; `^x` the beginning of a word; `x_y` words in a row, each from its beginning;
 * else five letters or more stand anywhere in a word (compounds), four at its beginning or as its last part,
 * three or fewer are the word with at most an ending. In one word the longest stems win and do not overlap.
 */
export const stemIndex = <T>(lists: readonly { value: T; stems: string }[]): StemIndex<T> => {
  const beginnings: Beginnings<T> = new Map();
  const phrases = new Map<string, { words: string[]; value: T; stem: string }[]>();
  for (const { value, stems } of lists)
    for (const raw of stems.split(' ').filter((stem) => stem !== '')) {
      const exact = raw.startsWith('=');
      const words = raw
        .replace(/^[=^]/, '')
        .split('_')
        .filter((word) => word !== '')
        .map((word) => (exact ? word : uninflected(word)));
      const [first] = words;
      if (first === undefined) continue;
      const stem = words.map(fold).join(' ');
      if (words.length === 1)
        put(beginnings, stem.slice(0, BEGINNING), {
          stem,
          spelt: spell(first),
          value,
          exact,
          atStart: raw.startsWith('^'),
        });
      else {
        const key = fold(first).slice(0, 2);
        put(phrases, key, { words: words.map(fold), value, stem });
      }
    }
  return {
    find: (tokens) =>
      tokens.flatMap((token, at) => {
        const inPhrase = (phrases.get(token.form.slice(0, 2)) ?? [])
          .filter(({ words }) => words.every((word, i) => tokens[at + i]?.form.startsWith(word) === true))
          .map(({ value, stem, words }) => ({ value, stem, from: at, to: at + words.length, head: true }));
        return [...inPhrase, ...inWord(beginnings, token).map((hit) => ({ ...hit, from: at, to: at + 1 }))];
      }),
  };
};

/** What the forms of a word share: `skogsägar` of `skogsägare` and `skogsägarna`, `solpanel` of `solpaneler`. */
const uninflected = (word: string): string =>
  /are$/.test(word) || (/[ae]$/.test(word) && word.length >= 7)
    ? word.slice(0, -1)
    : /[ae]r$/.test(word) && word.length >= 9
      ? word.slice(0, -2)
      : word;

const put = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

const inWord = <T>(
  beginnings: Beginnings<T>,
  { form: word, spelt }: Token,
): { value: T; stem: string; head: boolean }[] => {
  const found: { entry: Entry<T>; start: number; end: number }[] = [];
  for (let start = 0; start < word.length; start += 1)
    for (
      let letters = start === 0 ? 1 : BEGINNING;
      letters <= Math.min(BEGINNING, word.length - start);
      letters += 1
    )
      for (const entry of beginnings.get(word.slice(start, start + letters)) ?? []) {
        const end = start + entry.stem.length;
        if (
          word.startsWith(entry.stem, start) &&
          fits(entry, word, start, end) &&
          dotted(entry, spelt, start)
        )
          found.push({ entry, start, end });
      }
  const kept: typeof found = [];
  for (const hit of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => apart(hit, other))) kept.push(hit);
  return kept.map(({ entry, end }) => ({
    value: entry.value,
    stem: entry.stem,
    head: word.length - end <= 4,
  }));
};

/** A short word is told from another by its dots (`kor`, `kör`), unless the writer left all dots out. */
const dotted = (entry: Entry<unknown>, spelt: string, start: number): boolean =>
  entry.stem.length > 7 || spelt === '' || spelt.startsWith(entry.spelt, start);

/** The same stretch may belong to several word lists; a shorter one inside a longer may not. */
const apart = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.end <= b.start || a.start >= b.end || (a.start === b.start && a.end === b.end);

const fits = <T>(entry: Entry<T>, word: string, start: number, end: number): boolean => {
  const rest = word.slice(end);
  if (entry.exact) return start === 0 && rest === '';
  const length = entry.stem.length;
  if (entry.atStart) return start === 0;
  if (length >= 5) return start === 0 || start >= 3;
  if (length === 4) return start === 0 || (start >= 3 && INFLECTIONS.has(rest));
  return start === 0 && INFLECTIONS.has(rest);
};

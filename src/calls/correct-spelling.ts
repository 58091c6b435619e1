import MiniSearch from 'minisearch';
import { stemWord } from '../triage/stem-word.ts';
import type { CallIndex } from './call-index.ts';
import { isPassing } from './passing-words.ts';
import { plainText } from './plain-text.ts';
import { PROGRAMMES } from './programmes.ts';
import { splitCompound } from './split-compound.ts';
import { withoutTail } from './without-tail.ts';
import { THESAURUS_WORDS } from './thesaurus.ts';

const SHORTEST = 5;

/**
 * A question with misspelt words put right, where just one word we know is near: "bredbnad" is "bredband". Words we
 * know, compounds of them, numbers and `keep` (folded) stay as they are.
 */
export const correctSpelling = (text: string, index: CallIndex, keep: ReadonlySet<string>): string =>
  text.replace(/(?<![\p{L}\p{N}-])[\p{L}\p{M}]{5,}(?![\p{L}\p{N}-])/gu, (raw) => {
    const word = plainText(raw);
    if (word.length < SHORTEST || keep.has(word) || isFamiliar(word, index)) return raw;
    return nearest(word, index) ?? raw;
  });

const isFamiliar = (word: string, index: CallIndex): boolean =>
  isPassing(word) ||
  index.words.has(word) ||
  withoutTail(word, index.isKnown) !== undefined ||
  index.isKnown(stemWord(word)) ||
  isPassing(word.replace(/s$/u, '')) ||
  splitCompound(word, index.isKnown, stemWord) !== undefined;

const dictionaries = new WeakMap<CallIndex, MiniSearch>();

const dictionaryOf = (index: CallIndex): MiniSearch => {
  const known = dictionaries.get(index);
  if (known !== undefined) return known;
  const dictionary = new MiniSearch({ fields: ['id'], processTerm: (term) => term });
  const names = PROGRAMMES.flatMap(({ aliases }) => aliases.flatMap((alias) => plainText(alias).split(' ')));
  dictionary.addAll(
    [...new Set([...index.words, ...THESAURUS_WORDS, ...names, ...ASKING])]
      .filter((word) => word.length >= SHORTEST && !/\d/u.test(word))
      .map((id) => ({ id })),
  );
  dictionaries.set(index, dictionary);
  return dictionary;
};

const ASKING = plainText(
  'privatperson förening företag kommun budget deadline stänger öppnar skillnad jämför stödprocent medfinansiering partner utlysning utlysningen fortfarande ansökan projekt pengar bidrag',
).split(' ');

const nearest = (word: string, index: CallIndex): string | undefined => {
  const slips = word.length >= 8 ? 2 : 1;
  const [first] = dictionaryOf(index).search(word, { fuzzy: slips, maxFuzzy: slips });
  const found = first === undefined ? undefined : String(first.id);
  // A short word with another letter in it is mostly another word ("stall" is not "small"). Slips are seldom in the first letter, and a name of its own often differs there.
  return found !== undefined &&
    found !== word &&
    found[0] === word[0] &&
    Math.abs(found.length - word.length) <= slips &&
    (word.length > SHORTEST || found.length !== word.length)
    ? found
    : undefined;
};

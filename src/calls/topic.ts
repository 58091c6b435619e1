import { stemWord } from '../triage/stem-word.ts';
import { isPassing } from './passing-words.ts';
import { plainText, rawWords } from './plain-text.ts';
import { LONGEST_PHRASE, relatedTo } from './thesaurus.ts';

/** One thing a question is about: a word, or words that are one phrase ("food security"). */
export type TopicUnit = {
  /** As stems, one space between. */
  stems: string;
  /** As plain words. */
  words: string;
  /** As written. */
  raw: string;
};

/** What a question is about, once the words that only ask are left out; `skip` holds further plain words to leave out. */
export const topicOf = (text: string, skip: ReadonlySet<string> = new Set()): TopicUnit[] => {
  const words = rawWords(text).map((raw) => ({ raw, word: plainText(raw) }));
  const units: TopicUnit[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    const first = words[at];
    if (phrase !== undefined) {
      units.push(phrase.unit);
      at += phrase.length;
    } else {
      const { raw, word } = first ?? { raw: '', word: '' };
      if (!isPassing(word) && !skip.has(word) && isTelling(word)) units.push(unitOf([{ raw, word }]));
      at += 1;
    }
  }
  return units.filter(({ stems }, index) => units.findIndex((other) => other.stems === stems) === index);
};

const isTelling = (word: string): boolean => word.length > 1 || /\d/u.test(word);

const unitOf = (words: { raw: string; word: string }[]): TopicUnit => ({
  raw: words.map(({ raw }) => raw).join(' '),
  words: words.map(({ word }) => word).join(' '),
  stems: words.map(({ word }) => stemWord(word)).join(' '),
});

const phraseAt = (
  words: { raw: string; word: string }[],
  at: number,
): { unit: TopicUnit; length: number } | undefined => {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    const part = words.slice(at, at + length);
    if (part.length < length) continue;
    const unit = unitOf(part);
    if (relatedTo(unit.stems) !== undefined) return { unit, length };
  }
  return undefined;
};

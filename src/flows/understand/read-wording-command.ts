import type { Language } from '../../domain/codes.ts';
import type { Definitions } from '../../domain/definitions.ts';
import { isNear } from '../answers/near.ts';
import { plainWords } from '../answers/words.ts';
import { subjectNamed } from './subject-named.ts';

/** `subject` is null when what was named is nothing that can be worded. */
export type WordingCommand =
  | { kind: 'list' }
  | { kind: 'show'; subject: string | null }
  | { kind: 'set'; subject: string | null; language: Language; text: string }
  | { kind: 'remove'; subject: string | null; language: Language };

/**
 * A command about the region's own wordings: "visa definitioner", "visa ordalydelse för Bas", "ändra ordalydelse för
 * Bas: …", "ändra ordalydelse för Bas på engelska: …", "ta bort ordalydelsen för Bas". Without å ä ö too, with slips
 * of the keyboard, and in English. What is not clearly one is left alone, for people tell ideas here.
 */
export const readWordingCommand = (text: string, definitions: Definitions): WordingCommand | undefined => {
  const [, head = text, tail = ''] = PARTED.exec(text) ?? [];
  if (head.length > LONGEST_HEAD) return undefined;
  const { verb, rest } = takeVerb(withoutCourtesy(plainWords(head).split(' ')));
  if (verb === undefined) return undefined;
  const { noun, left } = takeNoun(rest);
  if (noun === undefined) return undefined;
  const { words, language } = takeLanguage(left);
  if (verb.kind === 'show' && words.length === 0)
    return noun.plural || noun.sure ? { kind: 'list' } : undefined;
  const subject = subjectNamed(words.join(' '), definitions) ?? null;
  if (!noun.sure && (subject === null || verb.kind === 'show')) return undefined;
  if (verb.kind === 'show') return { kind: 'show', subject };
  if (verb.kind === 'remove') return { kind: 'remove', subject, language: language ?? verb.language };
  if (subject === null && head === text) return undefined;
  const said = TAIL_LANGUAGE.exec(tail);
  const named = said ? languageOf(plainWords(said[1] ?? '').split(' ')) : undefined;
  return {
    kind: 'set',
    subject,
    language: named ?? language ?? verb.language,
    text: unquoted(named ? tail.slice(said?.[0].length) : tail),
  };
};

const LONGEST_HEAD = 120;
/** The first colon parts the command from the text; the one in "1:1-medel" does not. */
const PARTED = /^([^:]*(?:(?<=\d):(?=\d)[^:]*)*):([^]*)$/u;
const TAIL_LANGUAGE = /^\s*((?:på|pa|in) \p{L}{5,10})\s*:/iu;

const COURTESIES = new Set(
  'hej hejsan hello hi kan du kunde ni snalla jag vi vill skulle vilja please can could you i we want would like to'.split(
    ' ',
  ),
);

const withoutCourtesy = (words: string[]): string[] => {
  const from = words.findIndex((word) => !COURTESIES.has(word));
  return from > 0 ? words.slice(from) : words;
};

type Verb = { words: string[]; kind: 'show' | 'set' | 'remove'; language: Language };

const verbs = (kind: Verb['kind'], language: Language, list: string): Verb[] =>
  list.split(',').map((phrase) => ({ words: plainWords(phrase).split(' '), kind, language }));

const VERBS: Verb[] = [
  ...verbs('show', 'sv', 'visa, visa alla, visa mig, lista'),
  ...verbs('show', 'en', 'show, show all, show me, list'),
  ...verbs('set', 'sv', 'ändra, byt, byt ut, byta, sätt, skriv, skriv in, lägg in, lägg till, uppdatera, ny'),
  ...verbs('set', 'en', 'change, set, edit, update, add, new'),
  ...verbs('remove', 'sv', 'ta bort, tag bort, ta väck, radera, stryk'),
  ...verbs('remove', 'en', 'remove, delete, clear'),
].sort((a, b) => b.words.length - a.words.length);

const takeVerb = (words: string[]): { verb: Verb | undefined; rest: string[] } => {
  const verb = VERBS.find((one) => one.words.every((word, at) => isNear(words[at] ?? '', word)));
  return { verb, rest: words.slice(verb?.words.length ?? 0) };
};

/** `sure`: the word means nothing else here. An actor may well want to change "formuleringen" of an idea. */
type Noun = { sure: boolean; plural: boolean };

const NOUNS: [string, Noun][] = [
  ['ordalydelse ordalydelsen wording', { sure: true, plural: false }],
  ['ordalydelser ordalydelserna wordings', { sure: true, plural: true }],
  ['formulering formuleringen definition definitionen', { sure: false, plural: false }],
  ['formuleringar formuleringarna definitioner definitionerna definitions', { sure: false, plural: true }],
];
const BEFORE_NOUN = new Set(['den', 'the', 'alla', 'all', 'regionens', 'officiella', 'official']);

const takeNoun = (words: string[]): { noun: Noun | undefined; left: string[] } => {
  const at = words.findIndex((word) => !BEFORE_NOUN.has(word));
  const word = words[at] ?? '';
  const noun = nounOf(word, (one) => one === word) ?? nounOf(word, (one) => isNear(word, one));
  const left = words.slice(at + 1);
  return { noun, left: PREPOSITIONS.has(left[0] ?? '') && !isLanguage(left) ? left.slice(1) : left };
};

const nounOf = (word: string, fits: (one: string) => boolean): Noun | undefined =>
  word === '' ? undefined : NOUNS.find(([list]) => list.split(' ').some(fits))?.[1];

const PREPOSITIONS = new Set(['for', 'av', 'pa', 'till', 'om', 'of', 'on', 'to']);

const LANGUAGES: [string, Language][] = [
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['engelska', 'en'],
  ['english', 'en'],
];

const languageOf = (words: string[]): Language | undefined =>
  LANGUAGES.find(([name]) => isNear(words.at(-1) ?? '', name))?.[1];

const isLanguage = (words: string[]): boolean => words.length === 2 && languageOf(words) !== undefined;

const takeLanguage = (words: string[]): { words: string[]; language: Language | undefined } => {
  const language = languageOf(words);
  if (language === undefined) return { words, language };
  const before = words.slice(0, -1);
  return { words: ['pa', 'in', 'i'].includes(before.at(-1) ?? '') ? before.slice(0, -1) : before, language };
};

/** Quotation marks around the whole text are not part of it. */
const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["”“«]([^"”“«»]*)["”“»]$/u, '$1')
    .trim();

import { plainText } from './plain-text.ts';

/**
 * A pattern for phrases kept as data, to be held against plain text. A star stands for any end (or beginning) of a
 * word, three dots for up to six words between.
 */
export const phrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'u');

const patternOf = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (word === '...' ? '(?:[^ ]+ ){0,6}?' : `${wordOf(word)} `))
    .join('')
    .trimEnd();

const wordOf = (word: string): string =>
  `${word.startsWith('*') ? '\\p{L}*' : ''}${plainText(word).replace(/[.+]/gu, '\\$&')}${word.endsWith('*') ? '\\p{L}*' : ''}`;

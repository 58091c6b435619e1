import others from './knowledge/other-funders.json' with { type: 'json' };
import type { CallIndex } from './call-index.ts';
import { stemWord } from '../triage/stem-word.ts';
import { plainText } from './plain-text.ts';

const NAMES = others.names
  .map(plainText)
  .sort((a, b) => b.length - a.length)
  .map((name) => ({
    name,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.+]/gu, '\\$&')}(?:s|ns)?(?![\\p{L}\\p{N}])`,
      'u',
    ),
  }));

/** "Erikssonska stiftelsen", "Bygdefonden": what sounds like a funder's own name. */
const FUNDER_NAME =
  /(?:\p{Lu}[\p{L}-]+(?:s|ska)?\s+)?(?:\p{Lu}[\p{L}-]*|(?<=\p{Lu}[\p{L}-]+\s+))(?:stiftelsen?s?|fondens?|fonds?|foundation|nämndens?|rådets?|verkets?|myndighetens?)(?!\p{L})/u;

/**
 * Names of funders in a question that the catalogue does not know at all: from a list of known ones, and what is
 * written as a funder's name. `plain` is the same question as plain words.
 */
export const otherFunders = (index: CallIndex, text: string, plain: string): string[] => {
  const listed = NAMES.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
  const written = FUNDER_NAME.exec(text)?.[0];
  return [...listed.slice(0, 1), ...(written === undefined ? [] : [written])].filter(
    (name) => !isInCatalogue(index, name),
  );
};

/** Whether one call has all the words of a name in its own name or among its funders. */
const isInCatalogue = (index: CallIndex, name: string): boolean =>
  index.search.search(
    {
      combineWith: 'AND',
      queries: plainText(name)
        .split(' ')
        .map((word) => stemWord(word.replace(/s$/u, ''))),
    },
    { fields: ['name', 'programme'], tokenize: (text) => text.split(' '), prefix: true },
  ).length > 0;

import others from './knowledge/other-funders.json' with { type: 'json' };
import type { Programme } from '../domain/programme.ts';
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

/** "Swedish Arts Grants Committee" */
const ENGLISH_NAME =
  /(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Committee|Council|Institute|Agency|Board|Trust|Fund|Centre|Center|Academy)(?! of)(?!\p{L})/u;

/** "Erikssonska stiftelsen", "Bygdefonden": what sounds like a funder's own name. */
const FUNDER_NAME =
  /(?:\p{Lu}[\p{L}-]+(?:s|ska)?\s+)?(?:\p{Lu}[\p{L}-]*|(?<=\p{Lu}[\p{L}-]+\s+))(?:stiftelsen?s?|fondens?|fonds?|foundation|nämndens?|rådets?|verkets?|myndighetens?)(?!\p{L})/u;

/**
 * Names of funders in a question that the catalogue does not know at all: from a list of known ones, and what is
 * written as a funder's name. `plain` is the same question as plain words.
 */
export const otherFunders = (
  index: CallIndex,
  text: string,
  plain: string,
  programmes: readonly Programme[],
): string[] => {
  const asks = (name: string): boolean => programmes.length > 0 && asAsker(name).test(plain);
  const listed = NAMES.filter(({ name, pattern }) => pattern.test(plain) && !asks(name)).map(
    ({ name }) => name,
  );
  const written = (FUNDER_NAME.exec(text) ?? ENGLISH_NAME.exec(text))?.[0];
  return [...listed.slice(0, 1), ...(written === undefined ? [] : [written])].filter(
    (name) => !isInCatalogue(index, name),
  );
};

/** "vi på Skogsstyrelsen", "Sametingets ungdomsgrupp": who asks, or whose group it is, not whose money. */
const asAsker = (name: string): RegExp =>
  new RegExp(
    `\\b(?:vi|jag|we|oss) (?:pa|i|at|hos|from|fran|som ar) ${name}|${name}s (?!\\p{L}*(?:stod|utlysning|bidrag|pengar|medel|program|omgang|satsning|pris|stipend|call|grant|fond)|egn|egen|senaste|nya|nasta)\\p{L}+`,
    'u',
  );

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

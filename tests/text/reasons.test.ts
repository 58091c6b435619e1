import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/codes.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import {
  AREA_REASON_CODES,
  LEVEL_REASON_CODES,
  SUBAREA_REASON_CODES,
} from '../../src/triage/reason-codes.ts';

/** How a thing is put shows nothing more: those words are only quoted. */
const speaking = (codes: readonly string[]): string[] => codes.filter((code) => code !== 'wording').sort();

describe.each(LANGUAGES)('words for reasons in %s', (language) => {
  const { reasons } = cardTextsFor(language);

  it('stand for every code that the mapping gives, and no other', () => {
    expect(Object.keys(reasons.shows.area).sort()).toEqual(speaking(AREA_REASON_CODES));
    expect(Object.keys(reasons.shows.subarea).sort()).toEqual(speaking(SUBAREA_REASON_CODES));
    expect(Object.keys(reasons.shows.level).sort()).toEqual(speaking(LEVEL_REASON_CODES));
  });

  it('go on a sentence: no capital first, no full stop last', () => {
    const all = Object.values(reasons.shows).flatMap((words) => Object.values(words));
    for (const words of all) expect(words).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});

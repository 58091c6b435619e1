import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/codes.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import {
  AREA_REASON_CODES,
  LEVEL_REASON_CODES,
  SUBAREA_REASON_CODES,
} from '../../src/triage/reason-codes.ts';

describe.each(LANGUAGES)('words for reasons in %s', (language) => {
  const { reasons } = cardTextsFor(language);

  it('stand for every code that the mapping gives, and no other', () => {
    expect(Object.keys(reasons.area).sort()).toEqual([...AREA_REASON_CODES].sort());
    expect(Object.keys(reasons.subarea).sort()).toEqual([...SUBAREA_REASON_CODES].sort());
    expect(Object.keys(reasons.level).sort()).toEqual([...LEVEL_REASON_CODES].sort());
  });

  it('go on a sentence: no capital first, no full stop last', () => {
    const all = [reasons.area, reasons.subarea, reasons.level].flatMap((words) => Object.values(words));
    for (const words of all) expect(words).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});

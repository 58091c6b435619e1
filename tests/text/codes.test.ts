import { describe, expect, it } from 'vitest';
import {
  CLOSING_REASONS,
  FUNDERS,
  LANGUAGES,
  LEVELS_OR_NONE,
  OWNER_TYPES,
  PLACES,
} from '../../src/domain/codes.ts';
import { STATUSES } from '../../src/domain/status-rules.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { codesFor } from '../../src/text/codes-for.ts';
import { levelName } from '../../src/text/level-name.ts';

describe.each(LANGUAGES)('names of codes in %s', (language) => {
  const codes = codesFor(language);

  it.each([
    ['places', PLACES],
    ['ownerTypes', OWNER_TYPES],
    ['funders', FUNDERS],
    ['statuses', STATUSES],
    ['closingReasons', CLOSING_REASONS],
  ] as const)('are there for all %s, each its own', (group, known) => {
    const names = Object.entries(codes[group]);
    expect(names.map(([code]) => code).sort()).toEqual([...known].sort());
    expect(new Set(names.map(([, name]) => name)).size).toBe(known.length);
  });

  it('keep the Swedish names of the levels', () => {
    const names = LEVELS_OR_NONE.map((level) => levelName(level, language, firstDefinitions));
    expect(names).toEqual(['Bas', 'Bredd', 'Spets', codes.notAssessed]);
  });
});

import { describe, expect, it } from 'vitest';
import { explainMapping } from '../../src/cards/explain-mapping.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import { mapping } from './samples.ts';

const reason = (given: Partial<Mapping['reasons'][number]>): Mapping['reasons'][number] => ({
  for: 'area',
  code: 'energy-system',
  quote: 'fjärrvärmeverket',
  ...given,
});
const areaWords = (reasons: Mapping['reasons'], reader: 'actor' | 'staff' = 'actor'): string =>
  explainMapping({ ...mapping, reasons }, 'sv', reader).area;

describe('explainMapping', () => {
  it('gives one reason as a sentence with the words it rests on', () => {
    expect(areaWords([reason({})])).toBe(
      'Eftersom ni skriver *fjärrvärmeverket*, som hör till energisystemet.',
    );
    expect(areaWords([reason({})], 'staff')).toMatch(/^Eftersom aktören skriver/u);
  });

  it('gives several as a list, three at most, sub-area with area', () => {
    expect(
      areaWords([
        reason({}),
        reason({ for: 'subarea', code: 'resource', quote: 'skogen' }),
        reason({ for: 'level', code: 'research', quote: 'forskare' }),
        reason({ code: 'visitors', quote: 'gäster' }),
        reason({ quote: 'elnätet' }),
      ]),
    ).toBe(
      [
        'Eftersom ni skriver',
        '- *fjärrvärmeverket*, som hör till energisystemet',
        '- *skogen*, som är den resurs det gäller',
        '- *gäster*, som handlar om besökare och gäster',
      ].join('\n'),
    );
  });

  it('says that no single word decides when there is no reason to quote', () => {
    expect(areaWords([])).toContain('inget enskilt ord');
    expect(areaWords([reason({ quote: '  ' })])).toContain('inget enskilt ord');
  });

  it.each(['from-another-version', 'toString', '__proto__', 'constructor'])(
    'has a general word for a code it does not know: %s',
    (code) => {
      expect(areaWords([reason({ code })])).toBe(
        'Eftersom ni skriver *fjärrvärmeverket*, som liknar hur idéer inom området brukar beskrivas.',
      );
    },
  );

  it('lets a quote neither end the emphasis nor make a link', () => {
    expect(areaWords([reason({ quote: 'a* [b](https://example.se)' })])).toContain(
      String.raw`*a\* [b\](https://example.se)*`,
    );
  });

  it.each([
    [0.95, 'Jag är ganska säker.'],
    [0.7, 'Jag är ganska säker.'],
    [0.6, 'Jag lutar åt det, men är inte säker.'],
    [0.3, 'Jag är osäker.'],
  ])('says in words how sure %d is', (confidence, words) => {
    expect(explainMapping({ ...mapping, confidence }, 'sv', 'actor').areaSure).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { explainMapping } from '../../src/cards/explain-mapping.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import { mapping } from './samples.ts';

const energy: Mapping = {
  ...mapping,
  area: 'hallbar-energi',
  subarea: null,
  also: [],
  alternatives: [{ area: 'upplevelser', confidence: 0.2 }],
};
const reason = (given: Partial<Mapping['reasons'][number]>): Mapping['reasons'][number] => ({
  for: 'area',
  code: 'energy-system',
  quote: 'fjärrvärmeverket',
  ...given,
});
const explained = (
  given: Partial<Mapping>,
  reader: 'actor' | 'staff' = 'actor',
  language: 'sv' | 'en' = 'sv',
) =>
  explainMapping(
    { ...energy, ...given },
    { language, reader, names: firstDefinitions, standing: energy.area },
  );
const area = (reasons: Mapping['reasons'], reader: 'actor' | 'staff' = 'actor'): string =>
  explained({ reasons }, reader).area;

describe('the sentence that explains an area', () => {
  it('has the words it rests on and what they show', () => {
    expect(area([reason({})])).toBe(
      'Jag är ganska säker på att idén hör till **Hållbar energi**, eftersom ni skriver *fjärrvärmeverket*, som hör till energisystemet.',
    );
    expect(area([reason({})], 'staff')).toBe(
      'Idélotsen föreslog **Hållbar energi** (ganska säker), eftersom aktören skriver *fjärrvärmeverket*, som hör till energisystemet.',
    );
  });

  it('says apart what is wanted', () => {
    expect(
      area([
        reason({ quote: 'minska effekttopparna', wanted: true }),
        reason({ quote: 'elnätet' }),
        reason({ quote: 'batterier' }),
      ]),
    ).toContain(
      'eftersom ni vill *minska effekttopparna* och skriver *elnätet* och *batterier*, som hör till energisystemet.',
    );
  });

  it('has three quotes at most, each once, and none of the level', () => {
    const sentence = area([
      reason({}),
      reason({ for: 'subarea', quote: 'Fjärrvärmeverket' }),
      reason({ for: 'level', code: 'research', quote: 'forskare' }),
      reason({ code: 'visitors', quote: 'gäster' }),
      reason({ code: 'wording', quote: 'på sikt' }),
      reason({ quote: 'elnätet' }),
    ]);
    expect(sentence.match(/\*[^*]+\*(?!\*)/gu)).toHaveLength(3);
    expect(sentence).toMatch(/skriver \*fjärrvärmeverket\*, \*gäster\* och \*på sikt\*\.$/u);
  });

  it('says that no single word decides when there is no reason to quote', () => {
    expect(area([])).toContain('inget enskilt ord avgör');
    expect(area([reason({ quote: '  ' })])).toContain('inget enskilt ord avgör');
  });

  it.each(['wording', 'from-another-version', 'toString', '__proto__', 'constructor'])(
    'only quotes where the code says nothing: %s',
    (code) => {
      expect(area([reason({ code })])).toMatch(/eftersom ni skriver \*fjärrvärmeverket\*\.$/u);
    },
  );

  it('lets a quote neither end the emphasis nor make a link', () => {
    expect(area([reason({ quote: 'a* [b](https://example.se)' })])).toContain(
      String.raw`*a\* [b\](https://example.se)*`,
    );
  });

  it.each([
    [0.95, 'Jag är ganska säker på att idén hör till **Hållbar energi**'],
    [0.7, 'Jag är ganska säker på att idén hör till **Hållbar energi**'],
    [0.6, 'Jag tror att idén hör till **Hållbar energi**'],
    [0.3, 'Jag är osäker mellan **Hållbar energi** och **Upplevelser** men lutar åt **Hållbar energi**'],
  ])('says in words how sure %d is', (confidence, words) => {
    expect(explained({ confidence }).area.startsWith(words)).toBe(true);
  });

  it('says what else the idea concerns, with the words', () => {
    const also = ['upplevelser', 'digitala-losningar'];
    const alsoReasons = [{ area: 'upplevelser', code: 'visitors', quote: 'skidanläggningar' }];
    expect(explained({ also, alsoReasons, reasons: [reason({})] }).area).toMatch(
      /energisystemet\. Den rör också \*\*Upplevelser\*\*: ni skriver \*skidanläggningar\*\. Den rör också \*\*Digitala lösningar\*\*\.$/u,
    );
    expect(explained({ also: [energy.area] }).area).not.toContain('rör också');
  });

  it('speaks of no single area', () => {
    const none = { area: 'inget', reasons: [reason({ code: 'all-branches', quote: 'alla branscher' })] };
    expect(explained(none).area).toContain('gäller fler än ett enskilt område, eftersom ni skriver');
    expect(explained({ ...none, confidence: 0.3 }).area).toContain('idén kan höra till **Upplevelser**');
  });

  it('names the answer that settled it', () => {
    const settled = { kind: 'area' as const, is: 'hallbar-energi', isNot: 'upplevelser' };
    expect(explained({ settled, reasons: [reason({})] }).area).toContain(
      'eftersom ni har svarat *energin* och skriver *fjärrvärmeverket*',
    );
    expect(explained({ settled: { ...settled, is: 'upplevelser' } }).area).not.toContain('har svarat');
    expect(explained({ settled }).level).not.toContain('har svarat');
  });
});

describe('the sentence that explains a level', () => {
  const levelOf = (levelConfidence: number): string =>
    explained({
      levelConfidence,
      levelAlternatives: [{ level: 'bas', confidence: 0.3 }],
      reasons: [reason({ for: 'level', code: 'more-firms', quote: 'tre gårdar' })],
    }).level;

  it('leans near a border', () => {
    expect(levelOf(0.9)).toMatch(/^Jag är ganska säker på nivån \*\*Bredd\*\*, eftersom/u);
    expect(levelOf(0.6)).toMatch(/^Nivån lutar åt \*\*Bredd\*\*, eftersom ni skriver \*tre gårdar\*/u);
    expect(levelOf(0.4)).toMatch(/^Nivån ligger mellan \*\*Bredd\*\* och \*\*Bas\*\* men lutar åt/u);
  });

  it('needs no alternatives, which older ideas lack', () => {
    expect(explained({ levelConfidence: 0.4, levelAlternatives: undefined }).level).toMatch(
      /^Nivån lutar åt/u,
    );
  });

  it('is in English too', () => {
    expect(explained({ levelConfidence: 0.9, reasons: [] }, 'actor', 'en').level).toBe(
      'I am fairly sure of the level **Bredd**, going by how the whole is described, no single word decides.',
    );
  });
});

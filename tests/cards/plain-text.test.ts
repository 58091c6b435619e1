import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText, plainText } from '../../src/cards/plain-text.ts';
import { typed } from './arbitrary-card.ts';

const raw = String.raw;

describe('plainText', () => {
  it.each([
    [
      'Vi är tre gårdar i Oviken, 1:1-medel och 50 % själva.',
      'Vi är tre gårdar i Oviken, 1:1-medel och 50 % själva.',
    ],
    ['a < b och snake_case [1], se nedan', 'a < b och snake_case [1], se nedan'],
    ['**fet** och _lut_', raw`\*\*fet\*\* och \_lut\_`],
    ['[klicka](https://example.se)', raw`[klicka\](https://example.se)`],
    ['<https://example.se>', raw`\<https://example.se>`],
    ['Hej <at>Bengt</at>!', 'Hej Bengt!'],
    ['<AT id="0">Bengt</ at >', 'Bengt'],
    ['<<at>at>Bengt', '‹at>Bengt'],
    ['<\u0000at>Bengt', 'Bengt'],
    ['# Rubrik', raw`\# Rubrik`],
    ['> citat', raw`\> citat`],
    ['text\n---\nmer', 'text\n\n\\---\n\nmer'],
    ['- en\n- två', '- en\n\n- två'],
    ['{{DATE(2026-12-02T00:00:00Z,SHORT)}}', raw`{\{DATE(2026-12-02T00:00:00Z,SHORT)}}`],
    ['&lt;b&gt;', raw`\&lt;b\&gt;`],
    [raw`C:\mapp`, raw`C:\\mapp`],
    ['${title}', '${title}'],
    ['  rad ett  \n\n\n   rad två ', 'rad ett\n\nrad två'],
    ['vän\u202Ester', 'vänster'],
  ])('turns %j into %j', (text, safe) => {
    expect(plainText(text)).toBe(safe);
  });

  it('leaves nothing that Markdown or Teams would act on', () => {
    fc.assert(
      fc.property(typed(2000), (text) => {
        const acting = plainText(text).replaceAll(/\\./gsu, '·');
        expect(acting).not.toMatch(/[*`\\]|\]\s*[([:]|<[\p{L}/!?]|\{\{|~~/u);
        expect(acting).not.toMatch(/^(?:[#>=]|-+\s*$)/mu);
        expect(acting).not.toMatch(/<\s*\/?\s*at\b/iu);
      }),
    );
  });
});

describe('ownText', () => {
  it('keeps our own emphasis and lists', () => {
    expect(ownText('Skriv *hjälp*\n\n- **mina idéer**')).toBe('Skriv *hjälp*\n\n- **mina idéer**');
  });

  it('lets no link or mention through', () => {
    expect(ownText('*[a](https://example.se)* <at>Bengt</at>')).toBe(raw`*[a\](https://example.se)* Bengt`);
  });

  it('cannot be undone by a backslash before', () => {
    expect(ownText(raw`\<https://example.se>`)).toBe(raw`\\\<https://example.se>`);
  });
});

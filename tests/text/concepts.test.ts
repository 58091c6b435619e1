import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/codes.ts';
import { CONCEPTS } from '../../src/domain/concepts.ts';
import type { Concept } from '../../src/domain/concepts.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { wordingOf } from '../../src/domain/wordings.ts';
import { conceptLabels, conceptText, conceptTitles } from '../../src/text/concepts/concepts.ts';
import data from '../../src/text/concepts/concepts.json' with { type: 'json' };

const both = CONCEPTS.flatMap((code) => LANGUAGES.map((language) => ({ code, language })));
const sentences = (text: string): number => text.split(/[.!?](?=\s|$)/).filter((part) => part.trim()).length;
const all = (code: Concept): string => LANGUAGES.map((l) => conceptText(code, l).explanation).join('\n');

describe('every concept, in both languages', () => {
  test.each(both)('$code in $language is short, whole and says where it comes from', ({ code, language }) => {
    const text = conceptText(code, language);
    expect(text.title.length).toBeLessThanOrEqual(70);
    expect(text.explanation.length).toBeLessThanOrEqual(420);
    expect(sentences(text.explanation)).toBeGreaterThanOrEqual(2);
    expect(sentences(text.explanation)).toBeLessThanOrEqual(4);
    for (const words of [text.explanation, text.example ?? 'Ingen.'])
      expect(words).toMatch(/^[A-ZÅÄÖ].*\.$/s);
    expect(text.source.title).not.toBe('');
    expect(text.related.map(({ code: other }) => other)).not.toContain(code);
    expect(new Set(text.related).size).toBe(text.related.length);
  });

  test('the two languages are two texts', () => {
    for (const code of CONCEPTS) {
      const [sv, en] = [conceptText(code, 'sv'), conceptText(code, 'en')];
      expect(sv.explanation).not.toBe(en.explanation);
      if (sv.example !== null) expect(sv.example).not.toBe(en.example);
      expect(en.explanation).not.toMatch(/[åäö].*[åäö].*\boch\b/);
    }
  });

  test('titles tell the concepts apart, in the order of the list', () => {
    for (const language of LANGUAGES) {
      const titles = conceptTitles(language);
      expect(titles.map(({ code }) => code)).toEqual([...CONCEPTS]);
      expect(new Set(titles.map(({ title }) => title)).size).toBe(CONCEPTS.length);
    }
  });

  test('no text holds what a template would read, or a link in disguise', () => {
    expect(JSON.stringify(data.concepts)).not.toMatch(/\$\{|<|\]\(/);
  });

  test('every source is used, and has an address unless it is our own or printed', () => {
    const used = new Set<string>(Object.values(data.concepts).map(({ source }) => source));
    expect(Object.keys(data.sources).filter((name) => !used.has(name))).toEqual([]);
    const withoutAddress = Object.entries(data.sources).filter(([, { url }]) => url === null);
    expect(withoutAddress.map(([name]) => name)).toEqual(['own', 'reading', 'report']);
  });
});

describe('what must be said', () => {
  test('a dialogue is never a promise of money', () => {
    expect(conceptText('projektdialog', 'sv').explanation).toContain('aldrig ett löfte om pengar');
    expect(conceptText('projektdialog', 'en').explanation).toContain('never a promise of money');
  });

  test('our reading of bas, bredd and spets is said to be ours', () => {
    for (const code of ['bas', 'bredd', 'spets', 'pyramiden', 'specialisering'] as const) {
      expect(conceptText(code, 'sv').explanation).toMatch(/vår tolkning, .*processledaren kan säga mer/);
      expect(conceptText(code, 'en').explanation).toMatch(/our reading, .*process leader can say more/);
      expect(conceptText(code, 'sv').source.kind).toBe('own');
    }
  });

  test('the pyramid explains and is no grade', () => {
    expect(conceptText('pyramiden', 'sv').explanation).toContain('ingen del är bättre');
    expect(conceptText('pyramiden', 'en').explanation).toContain('no part is better');
    expect(conceptText('spets', 'sv').explanation).toContain('inget betyg');
  });

  test('1:1 money is told from objective 1.1', () => {
    expect(conceptText('1-1-medel', 'sv').explanation).toContain('något annat än mål 1.1');
  });

  test('the four areas are named where strength areas are explained', () => {
    for (const area of ['jord-skog-vatten', 'hallbar-energi', 'upplevelser', 'digitala-losningar'] as const) {
      expect(conceptText('styrkeomrade', 'sv').explanation).toContain(conceptText(area, 'sv').title);
    }
  });

  test('sums and shares grow old, and are left out', () => {
    for (const code of CONCEPTS) expect(all(code)).not.toMatch(/\d\s?(kr|kronor|mkr|procent|%|euro|MSEK)/i);
  });
});

test('the region has not yet worded any of them; there is room in both languages', () => {
  for (const { code, language } of both) expect(wordingOf(code, firstDefinitions)[language]).toBeNull();
  for (const language of LANGUAGES) {
    const labels = Object.values(conceptLabels(language));
    expect(new Set(labels).size).toBe(labels.length);
  }
  expect(conceptLabels('sv').official).toBe('Regionens formulering');
});

test('the picture stands with what it shows, and is told in words', () => {
  const shown = CONCEPTS.filter((code) => conceptText(code, 'sv').picture !== null);
  expect(shown).toEqual(['diversifiering-och-specialisering', 'bas', 'bredd', 'spets', 'pyramiden']);
  for (const language of LANGUAGES) {
    expect(conceptText('bas', language).picture?.altText).toMatch(/Bas: .*Bredd: .*Spets: /);
  }
});

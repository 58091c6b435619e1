import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, quoteAt } from '../../../src/flows/answers/fold.ts';
import { isNear } from '../../../src/flows/answers/near.ts';
import { readChoice } from '../../../src/flows/answers/read-choice.ts';
import { readCommand } from '../../../src/flows/answers/read-command.ts';
import { readFields } from '../../../src/flows/answers/read-fields.ts';
import { readFunders } from '../../../src/flows/answers/read-funders.ts';
import { readLanguage } from '../../../src/flows/answers/read-language.ts';
import { readMoney } from '../../../src/flows/answers/read-money.ts';
import { readOwner } from '../../../src/flows/answers/read-owner.ts';
import { readPartners } from '../../../src/flows/answers/read-partners.ts';
import { readPlaces } from '../../../src/flows/answers/read-places.ts';
import { readTime } from '../../../src/flows/answers/read-time.ts';
import { readYesNo } from '../../../src/flows/answers/read-yes-no.ts';
import { sentencesOf } from '../../../src/flows/answers/sentences.ts';
import { understand } from '../../../src/flows/understand.ts';

const now = new Date('2026-11-23T11:00:00Z');
const FRAGMENTS = [
  'vi vill bygga',
  'tillsammans med',
  'är med på tåget',
  'Torsta',
  'Åre',
  'Berg',
  'i',
  'Östersunds kommun',
  'hela länet',
  '500 tkr',
  '1-2 miljoner',
  'kr',
  '€',
  '1:1',
  'ERUF',
  '1.4',
  'mål',
  'våren 2027',
  'mars',
  'till',
  'v. 38',
  'tre år',
  'och',
  ',',
  '.',
  '?',
  '\n',
  '  ',
  'så att fler kan',
  'saknas',
  'vad är',
  'spets',
  'hjälp',
  'IDE-2026-0003',
  'ägare:',
  'samebyn',
  'å',
  'o\u0308',
  '½',
  'ﷺ',
  '\u200b',
  '👩‍🌾',
  '<b>',
  '${x}',
  '\ud800',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Everything that quotes the text, with its quotes. */
function quotesIn(text: string): string[] {
  const owner = readOwner(text);
  return [
    ...readPlaces(text).found,
    ...readMoney(text),
    ...readFunders(text),
    ...readTime(text, now),
    ...readPartners(text),
    ...sentencesOf(text),
    ...(owner === undefined ? [] : [owner]),
  ]
    .map(({ quote }) => quote)
    .concat(Object.values(readFields(text, now).quotes));
}

describe('readers of answers, whatever the text', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        understand(text);
        readCommand(text);
        readYesNo(text);
        readLanguage(text);
        readChoice(text, [{ code: 'a', labels: [text, 'Ja'] }]);
        readFields(text, now);
      }),
      { numRuns: 500 },
    );
  });

  it('quote the text word for word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const quote of quotesIn(text)) {
          expect(text.includes(quote)).toBe(true);
          expect(quote).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give sums and days that are real', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { amount, min, max } of readMoney(text)) {
          expect(Number.isFinite(amount) && amount >= 0 && (min ?? 0) <= (max ?? 0)).toBe(true);
        }
        for (const { from, to } of readTime(text, now)) {
          if (from !== undefined && to !== undefined)
            expect(Date.parse(from)).toBeLessThanOrEqual(Date.parse(to));
        }
      }),
    );
  });

  it('do not mind the case of words that are no names', () => {
    const phrases = fc.constantFrom(
      'hjälp',
      '1,5 mkr',
      'eruf 1:4',
      'våren 2027',
      'vad är spets?',
      'nej tack',
      'hela länet',
      'vet inte',
    );
    fc.assert(
      fc.property(phrases, (text) => {
        const loud = text.toUpperCase();
        expect(understand(loud)).toEqual(understand(text));
        expect(readMoney(loud).map(({ amount }) => amount)).toEqual(
          readMoney(text).map(({ amount }) => amount),
        );
        expect(readFunders(loud).map(({ funder }) => funder)).toEqual(
          readFunders(text).map(({ funder }) => funder),
        );
        expect(readTime(loud, now).map(({ from }) => from)).toEqual(
          readTime(text, now).map(({ from }) => from),
        );
        expect(readPlaces(loud).places).toEqual(readPlaces(text).places);
      }),
    );
  });

  it('do not mind spacing', () => {
    const words = fc.array(
      fc.constantFrom(
        'vi',
        'vill',
        'bygga',
        'i',
        'Oviken',
        '500',
        'tkr',
        'från',
        'ERUF',
        'mål',
        '1.4',
        'hjälp',
      ),
      { minLength: 1, maxLength: 8 },
    );
    const space = fc.constantFrom('  ', '\t', ' \u00a0', '   ');
    fc.assert(
      fc.property(words, space, (parts, gap) => {
        const plain = parts.join(' ');
        const wide = `${gap}${parts.join(gap)}${gap}`;
        expect(understand(wide)).toEqual(understand(plain));
        expect(readPlaces(wide).places).toEqual(readPlaces(plain).places);
        expect(readMoney(wide).map(({ amount }) => amount)).toEqual(
          readMoney(plain).map(({ amount }) => amount),
        );
        expect(readFunders(wide).map(({ funder }) => funder)).toEqual(
          readFunders(plain).map(({ funder }) => funder),
        );
      }),
    );
  });

  it('do not mind whether an accent is its own character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'hjälp',
          'i Åre och Östersund',
          'våren 2027',
          'börja om',
          'vi är tre gårdar som vill bygga',
        ),
        (text) => {
          const apart = text.normalize('NFD');
          expect(understand(apart)).toEqual(understand(text));
          expect(readPlaces(apart).places).toEqual(readPlaces(text).places);
        },
      ),
    );
  });
});

/** Repeated to 50 000 characters: what makes greedy or nested patterns run away. */
const ADVERSARIES = [
  'a',
  ' ',
  '\n',
  '1',
  '1 000 ',
  '-',
  '.',
  '. ',
  '?',
  'kr ',
  'ett ',
  'hundra tusen ',
  '2027-',
  '2027 till ',
  'mars till ',
  'två år ',
  'tillsammans med ',
  'är med ',
  'a och b, ',
  'vi ',
  'så aaaa, ',
  'ägare: ',
  'i Åre, ',
  'Ås och Lit och ',
  'eruf, (',
  'mål 1.4 ',
  'sök pengar från ',
  'vill ',
  'vill bygga ett mejeri. ',
  'vad är ',
  'o\u0308',
  '😀',
  'ﷺ',
  '\ud800',
];

describe('50 000 characters', () => {
  it.each(ADVERSARIES)('of %j are read to the end', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    expect(understand(text).intent).toBeTypeOf('string');
    expect(Object.values(readFields(text, now).quotes).every((quote) => text.includes(quote))).toBe(true);
    expect(readLanguage(text) ?? 'none').toBeTypeOf('string');
  });
});

describe('folding', () => {
  it('leads every character back to the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.starts).toHaveLength(folded.text.length + 1);
        expect(folded.starts.every((start, index) => start >= (folded.starts[index - 1] ?? 0))).toBe(true);
        expect(text.includes(quoteAt(folded, 0, folded.text.length))).toBe(true);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text).text).text).toBe(fold(text).text);
      }),
    );
  });
});

describe('nearness of words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 10 });

  it('forgives exactly the slips allowed, as a plain count of edits finds them', () => {
    fc.assert(
      fc.property(word, word, (written, meant) => {
        const allowed = meant.length < 5 ? 0 : meant.length < 8 ? 1 : 2;
        expect(isNear(written, meant)).toBe(edits(written, meant) <= allowed);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Optimal string alignment by recursion from the definition: slow, and plainly right. */
function edits(a: string, b: string): number {
  const known = new Map<string, number>();
  return from(a.length, b.length);

  function from(i: number, j: number): number {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const count = Math.min(
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? from(i - 2, j - 2) + 1 : Infinity,
    );
    known.set(key, count);
    return count;
  }
}

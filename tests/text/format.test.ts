import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/text/format-date.ts';
import { formatList } from '../../src/text/format-list.ts';
import { formatMoney, formatShortMoney } from '../../src/text/format-money.ts';
import { formatPeriod } from '../../src/text/format-period.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { formatPlacement } from '../../src/text/format-placement.ts';
import { formatTime } from '../../src/text/format-time.ts';
import { formatValues } from '../../src/text/format-values.ts';
import { emptyValues } from '../../src/domain/idea-values.ts';

/** Numbers are parted by hard spaces, so that they do not break over lines. */
const soft = (text: string): string => text.replaceAll(/\s/gu, ' ');

describe('formatDate', () => {
  it.each([
    ['2026-12-02', '2 december 2026', '2 December 2026'],
    ['2026-12-01T23:30:00.000Z', '2 december 2026', '2 December 2026'],
    ['2026-06-30T21:59:00.000Z', '30 juni 2026', '30 June 2026'],
    ['2026-06-30T22:01:00.000Z', '1 juli 2026', '1 July 2026'],
    ['inte ett datum', 'inte ett datum', 'inte ett datum'],
  ])('puts %s in words, as the day is in Sweden', (at, sv, en) => {
    expect(formatDate(at, 'sv')).toBe(sv);
    expect(formatDate(at, 'en')).toBe(en);
  });

  it('takes an instant', () => {
    expect(formatDate(new Date('2026-11-23T12:00:00Z'), 'sv')).toBe('23 november 2026');
  });
});

describe('formatTime', () => {
  it.each([
    ['2026-11-23T13:05:00.000Z', '23 november 2026 kl. 14.05', '23 November 2026 at 14:05'],
    ['2026-07-01T22:00:00.000Z', '2 juli 2026 kl. 00.00', '2 July 2026 at 00:00'],
  ])('gives day and time in Sweden at %s', (at, sv, en) => {
    expect(formatTime(at, 'sv')).toBe(sv);
    expect(formatTime(at, 'en')).toBe(en);
  });
});

describe('formatMoney', () => {
  it.each([
    [{ amount: 1_500_000, max: null, currency: 'SEK' }, '1 500 000 kr', '1,500,000 SEK', '1,5 mnkr'],
    [{ amount: 60_000, max: null, currency: 'EUR' }, '60 000 euro', '60,000 euros', '60 000 euro'],
    [
      { amount: 1_000_000, max: 2_000_000, currency: 'SEK' },
      '1 000 000–2 000 000 kr',
      '1,000,000–2,000,000 SEK',
      '1–2 mnkr',
    ],
    [
      { amount: 500_000, max: 1_000_000, currency: 'SEK' },
      '500 000–1 000 000 kr',
      '500,000–1,000,000 SEK',
      '500 000–1 000 000 kr',
    ],
    [
      { amount: 2_250_000, max: null, currency: 'EUR' },
      '2 250 000 euro',
      '2,250,000 euros',
      '2,25 miljoner euro',
    ],
    [{ amount: 1_234_567, max: null, currency: 'SEK' }, '1 234 567 kr', '1,234,567 SEK', '1 234 567 kr'],
    [{ amount: 10, max: null, currency: 'CHF' }, '10 CHF', '10 CHF', '10 CHF'],
  ])('writes %o', (money, sv, en, short) => {
    expect(soft(formatMoney(money, 'sv'))).toBe(sv);
    expect(soft(formatMoney(money, 'en'))).toBe(en);
    expect(soft(formatShortMoney(money, 'sv'))).toBe(short);
  });

  it('has the digits of the sum, no more and no fewer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) => {
        const text = formatMoney({ amount, max: null, currency: 'SEK' }, 'sv');
        expect(text.replaceAll(/\D/gu, '')).toBe(String(amount));
      }),
    );
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2027-01-01', '2027-12-31', '2027'],
    ['2027-01-01', '2029-12-31', '2027–2029'],
    ['2027-03-01', '2027-05-31', 'mars–maj 2027'],
    ['2027-03-01', '2027-03-31', 'mars 2027'],
    ['2027-12-01', '2028-02-29', 'december 2027–februari 2028'],
    ['2027-03-03', '2027-05-04', '3 mars 2027–4 maj 2027'],
    ['2027-01-01', null, '2027–'],
    [null, '2027-12-31', '–2027'],
    [null, '2027-05-04', '–4 maj 2027'],
    [null, null, ''],
  ])('writes %s to %s as %s', (from, to, text) => {
    expect(formatPeriod({ from, to }, 'sv')).toBe(text);
  });
});

describe('formatList', () => {
  it('joins as one says it', () => {
    expect(formatList(['Jord', 'Skog', 'Vatten'], 'sv')).toBe('Jord, Skog och Vatten');
    expect(formatList(['Jord'], 'sv')).toBe('Jord');
    expect(formatList(['Land', 'Forest'], 'en')).toBe('Land and Forest');
    expect(formatList([], 'sv')).toBe('');
  });
});

describe('formatPlacement', () => {
  it.each([
    [{ area: 'jord-skog-vatten', subarea: 'jord' }, 'Jord, skog och vatten – Jord'],
    [{ area: 'hallbar-energi', subarea: null }, 'Hållbar energi'],
    [{ area: 'inget', subarea: null }, 'Inget av områdena'],
    [{ area: 'rymden', subarea: null }, 'rymden'],
    [{ area: 'jord-skog-vatten', subarea: 'luft' }, 'Jord, skog och vatten – luft'],
  ])('names %o', (placement, name) => {
    expect(formatPlacement(placement, 'sv', firstDefinitions)).toBe(name);
  });
});

describe('formatValues', () => {
  it('puts what was read beside what it answers', () => {
    const values = {
      ...emptyValues,
      places: ['2309' as const, 'hela-lanet' as const],
      owner: { name: 'Torsta AB', type: 'company' as const },
      partners: ['Peak Innovation'],
      funders: [
        { funder: 'eruf' as const, objective: '1.4' },
        { funder: '1-1' as const, objective: null },
      ],
      money: [{ amount: 1_500_000, max: null, currency: 'SEK' }],
      time: [{ from: '2027-01-01', to: '2027-12-31' }],
    };
    expect(formatValues(values, 'sv')).toEqual({
      where: 'Krokom · hela länet',
      who: 'Torsta AB (företag) · Peak Innovation',
      funding: '1,5 mnkr · ERUF 1.4 · 1:1-medel · 2027',
    });
    expect(soft(formatValues(values, 'sv', 'full').funding)).toContain('1 500 000 kr');
  });

  it('is empty when nothing was read', () => {
    const nothing = { where: '', who: '', funding: '' };
    expect(formatValues(emptyValues, 'sv')).toEqual(nothing);
    expect(
      formatValues(
        { ...emptyValues, owner: { name: null, type: 'unknown' }, time: [{ from: null, to: null }] },
        'en',
      ),
    ).toEqual(nothing);
  });
});

import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../src/flows/answers/read-money.ts';

describe('reading money', () => {
  it.each<[string, number, string]>([
    ['1,5 mkr', 1_500_000, 'SEK'],
    ['1.5 MSEK', 1_500_000, 'SEK'],
    ['500 tkr', 500_000, 'SEK'],
    ['1 500 tkr', 1_500_000, 'SEK'],
    ['500 000:-', 500_000, 'SEK'],
    ['500\u00a0000 kr', 500_000, 'SEK'],
    ['500.000 kronor', 500_000, 'SEK'],
    ['SEK 500,000', 500_000, 'SEK'],
    ['två miljoner', 2_000_000, 'SEK'],
    ['en halv miljon', 500_000, 'SEK'],
    ['en och en halv miljon kronor', 1_500_000, 'SEK'],
    ['femhundratusen kr', 500_000, 'SEK'],
    ['€60k', 60_000, 'EUR'],
    ['60 000 euro', 60_000, 'EUR'],
    ['EUR 1.25 million', 1_250_000, 'EUR'],
    ['NOK 500 000', 500_000, 'NOK'],
    ['två miljoner norska kronor', 2_000_000, 'NOK'],
    ['300 000 norske kroner', 300_000, 'NOK'],
    ['ca 500 000', 500_000, 'SEK'],
    ['det kostar 49,50 kr', 49.5, 'SEK'],
  ])('reads "%s"', (text, amount, currency) => {
    expect(readMoney(text)).toMatchObject([{ amount, currency }]);
  });

  it('keeps both ends of a range', () => {
    for (const text of ['1-2 miljoner kr', '1–2 mkr', '1 till 2 miljoner', 'mellan 1 och 2 mkr']) {
      expect(readMoney(text), text).toMatchObject([
        { amount: 2_000_000, min: 1_000_000, max: 2_000_000, currency: 'SEK' },
      ]);
    }
  });

  it('tells what is sought from what it costs in all', () => {
    expect(readMoney('Vi söker 500 tkr. Projektet kostar totalt 1,2 mkr.')).toEqual([
      { amount: 500_000, currency: 'SEK', quote: '500 tkr', kind: 'sought' },
      { amount: 1_200_000, currency: 'SEK', quote: '1,2 mkr', kind: 'total' },
    ]);
    expect(readMoney('vi söker 500 000 kr av totalt 1,2 miljoner').map(({ kind }) => kind)).toEqual([
      'sought',
      'total',
    ]);
    expect(readMoney('kring 2 mkr')).toMatchObject([{ kind: 'unknown' }]);
  });

  it.each([
    'hösten 2027',
    'ring 070-123 45 67',
    '0701234567',
    '063-14 75 00',
    '50 %',
    '40 procent av 2027',
    '30 miljoner liter bensin',
    'tre miljoner besökare',
    '1:1',
    'ERUF 1.4',
    '265 mil led',
    '3000 ton om året',
    '63 000 m2 paneler och 200 laddställen',
    '315 MW i fyra dygn',
    'kraft och kranar',
    'en av våra fem gårdar',
    '4,5 m hög',
    'målbilden 2050',
    'diarienummer RUN/123/2024',
  ])('reads no money in "%s"', (text) => {
    expect(readMoney(text)).toEqual([]);
  });
});

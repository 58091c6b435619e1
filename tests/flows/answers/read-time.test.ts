import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/flows/answers/read-time.ts';

/** A Monday in November 2026, at noon in Sweden. */
const now = new Date('2026-11-23T11:00:00Z');
const spans = (text: string): string[] =>
  readTime(text, now).map(({ from, to, months }) =>
    from === undefined ? `${months} months` : `${from}..${to}`,
  );

describe('reading times', () => {
  it.each<[string, string, string]>([
    ['våren 2025', '2025-03-01..2025-05-31', 'season'],
    ['hösten -27', '2027-09-01..2027-11-30', 'season'],
    ['vintern 2027', '2027-12-01..2028-02-29', 'season'],
    ['nästa höst', '2027-09-01..2027-11-30', 'season'],
    ['till våren', '2027-03-01..2027-05-31', 'season'],
    ['i vinter', '2026-12-01..2027-02-28', 'season'],
    ['next summer', '2027-06-01..2027-08-31', 'season'],
    ['Q3', '2027-07-01..2027-09-30', 'quarter'],
    ['Q4', '2026-10-01..2026-12-31', 'quarter'],
    ['Q1 2028', '2028-01-01..2028-03-31', 'quarter'],
    ['andra kvartalet 2027', '2027-04-01..2027-06-30', 'quarter'],
    ['v. 38', '2027-09-20..2027-09-26', 'week'],
    ['vecka 53', '2026-12-28..2027-01-03', 'week'],
    ['v38 2028', '2028-09-18..2028-09-24', 'week'],
    ['HT24', '2024-08-01..2024-12-31', 'term'],
    ['vårterminen 2027', '2027-01-01..2027-06-30', 'term'],
    ['första halvåret 2027', '2027-01-01..2027-06-30', 'half-year'],
    ['mars 2027', '2027-03-01..2027-03-31', 'month'],
    ['i december', '2026-12-01..2026-12-31', 'month'],
    ['in May 2027', '2027-05-01..2027-05-31', 'month'],
    ['1 mars 2027', '2027-03-01..2027-03-01', 'day'],
    ['2027-03-01', '2027-03-01..2027-03-01', 'day'],
    ['den 15/8 2027', '2027-08-15..2027-08-15', 'day'],
    ['under 2027', '2027-01-01..2027-12-31', 'year'],
    ['nästa år', '2027-01-01..2027-12-31', 'year'],
    ['2027–2029', '2027-01-01..2029-12-31', 'range'],
    ['2027-29', '2027-01-01..2029-12-31', 'range'],
    ['från mars till december', '2027-03-01..2027-12-31', 'range'],
    ['mars-december 2027', '2027-03-01..2027-12-31', 'range'],
    ['från november till mars', '2026-11-01..2027-03-31', 'range'],
    ['hösten 2027 till våren 2028', '2027-09-01..2028-05-31', 'range'],
    ['mellan mars och maj', '2027-03-01..2027-05-31', 'range'],
    ['tre år', '36 months', 'duration'],
    ['18 månader', '18 months', 'duration'],
    ['ett halvår', '6 months', 'duration'],
  ])('reads "%s"', (text, span, precision) => {
    expect(spans(text)).toEqual([span]);
    expect(readTime(text, now)[0]?.precision).toBe(precision);
  });

  it.each([
    'i vår by',
    'på våren täcker vi snön om sommarens slut', // what is done every year is no plan
    'redan 2009',
    'för tre år sedan',
    'målbilden 2050',
    'Agenda 2030',
    'may be possible',
    'den 31 februari 2027',
    'vecka 99',
    '300 GWh',
    'ring 2027123',
    'sextio år',
  ])('reads no time in "%s"', (text) => {
    expect(readTime(text, now)).toEqual([]);
  });

  it('counts from the day it is in Sweden', () => {
    const newYearInSweden = new Date('2026-12-31T23:30:00Z');
    expect(readTime('nästa år', newYearInSweden)[0]?.from).toBe('2028-01-01');
  });
});

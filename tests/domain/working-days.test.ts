import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../src/domain/working-days.ts';

const noon = (date: string) => new Date(`${date}T11:00:00Z`);

describe('the day an answer is due', () => {
  it.each([
    ['over a weekend', '2026-11-20', 1, '2026-11-23'],
    ['ten working days are two weeks when nothing is in the way', '2026-11-23', 10, '2026-12-07'],
    ['over Christmas, New Year and Epiphany', '2026-12-23', 6, '2027-01-07'],
    ['over Easter', '2027-03-25', 1, '2027-03-30'],
    ['over Ascension Day', '2027-05-05', 1, '2027-05-07'],
    ['over midsummer eve', '2026-06-18', 1, '2026-06-22'],
    ['over the national day on a weekday', '2028-06-05', 1, '2028-06-07'],
  ])('%s', (_, from, days, due) => {
    expect(addWorkingDays(noon(from), days)).toBe(due);
  });

  it('counts from the day in Sweden, not in Greenwich', () => {
    expect(addWorkingDays(new Date('2026-11-22T23:30:00Z'), 1)).toBe('2026-11-24');
  });
});

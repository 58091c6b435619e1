import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Period } from '../../src/domain/period.ts';
import { factsOf } from '../../src/reports/facts.ts';
import { figuresOf } from '../../src/reports/figures.ts';
import { measured } from '../../src/reports/measured.ts';
import { summarise } from '../../src/reports/summarise.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { histories } from './histories.ts';
import { type Document, recountWithComparisons } from './recount.ts';

const now = new Date('2027-03-01T00:00:00Z');

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(
    { from: '2026-11-16', to: '2026-11-22' },
    { from: '2026-12-28', to: '2027-01-03' },
    { from: '2026-03-23', to: '2026-03-29' },
    { from: '2026-10-19', to: '2026-10-25' },
    { from: '2026-10-26', to: '2026-11-01' },
    { from: '2026-05-01', to: '2026-08-31' },
    { from: '2026-03-29', to: '2026-03-29' },
  ),
  fc.tuple(fc.integer({ min: -20, max: 400 }), fc.integer({ min: 0, max: 130 })).map(([start, length]) => ({
    from: addDays('2025-12-01', start),
    to: addDays('2025-12-01', start + length),
  })),
);

describe('the figures of a period', () => {
  it('are those of a plain recount of the stored documents, with both comparisons', async () => {
    await fc.assert(
      fc.asyncProperty(histories, period, async (ideas, asked) => {
        const store = openSqliteStore(':memory:');
        for (const idea of ideas) await store.ideas.create(idea);
        const { figures, before, yearBefore } = await summarise(asked, store.ideaPeriods, now);
        store.close();
        const counted = { ...measured(figures), before: measured(before), yearBefore: measured(yearBefore) };
        const documents = JSON.parse(JSON.stringify(ideas)) as Document[];
        expect(counted).toEqual(recountWithComparisons(documents, asked.from, asked.to));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('of its days add up to it, those of areas to the whole; medians do not and are not added', () => {
    fc.assert(
      fc.property(histories, period, (ideas, asked) => {
        const facts = ideas.map(factsOf);
        const whole = figuresOf(facts, asked, now);
        const days = daysIn(asked).map((day) => figuresOf(facts, { from: day, to: day }, now));
        const sum = (of: (figures: typeof whole) => number): number =>
          days.reduce((total, figures) => total + of(figures), 0);
        for (const figure of ['received', 'confirmed', 'changed', 'dialoguesHeld', 'confidential'] as const)
          expect(sum((day) => day[figure])).toBe(whole[figure]);
        expect(sum((day) => day.firstAnswerDays.n)).toBe(whole.firstAnswerDays.n);
        expect(sum((day) => day.applications.granted)).toBe(whole.applications.granted);
        expect(sum((day) => total(day.closed))).toBe(total(whole.closed));
        expect(sum((day) => day.applicationSums.granted['SEK'] ?? 0)).toBe(
          whole.applicationSums.granted['SEK'],
        );
        expect(days.at(-1)?.openAtEnd).toBe(whole.openAtEnd);
        const cells = Object.values(whole.byAreaLevel).map(total);
        expect(cells.reduce((a, b) => a + b, 0)).toBe(whole.received);
        expect(total(whole.byOwnerType)).toBe(whole.received);
      }),
      { numRuns: 100 },
    );
  });
});

const total = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);

const daysIn = ({ from, to }: Period): string[] => {
  const days = [from];
  while ((days.at(-1) ?? to) < to) days.push(addDays(days.at(-1) ?? to, 1));
  return days;
};

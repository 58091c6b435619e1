import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppress } from '../../src/reports/suppress.ts';

/** Everything the hidden cells can be for somebody who knows the sum and the cells that are shown. */
const possible = (count: number, sum: number): number[][] =>
  count === 1
    ? [[sum]]
    : Array.from({ length: sum + 1 }, (_, first) => first).flatMap((first) =>
        possible(count - 1, sum - first).map((rest) => [first, ...rest]),
      );

it('hides every cell under five, and none of them can be worked out from the sum and the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), (cells) => {
      const { hidden, sum } = suppress(cells);
      const small = cells.filter((cell) => cell < 5);
      expect(cells.filter((cell, index) => cell < 5 && !hidden[index])).toEqual([]);
      if (small.length === 0) expect(hidden).not.toContain(true);
      if (small.length === 0 || sum) return;
      const unseen = cells.filter((_, index) => hidden[index]);
      const guesses = possible(
        unseen.length,
        unseen.reduce((a, b) => a + b, 0),
      );
      for (const [index] of unseen.entries()) {
        const values = new Set(guesses.map((guess) => guess[index]));
        // Every number under five is as possible as another.
        for (const value of [0, 1, 2, 3, 4]) expect(values).toContain(value);
      }
    }),
  );
});

it.each([
  ['nothing small, nothing hidden', [5, 9, 20], [false, false, false], false],
  ['one small cell takes the smallest of the others with it', [3, 9, 6], [true, false, true], false],
  ['small ones that are enough together protect each other', [4, 4, 30], [true, true, false], false],
  ['all small and too few', [1, 2], [true, true], true],
  ['a table of one', [2], [true], true],
  ['an empty table', [], [], false],
])('%s', (_, cells, hidden, sum) => expect(suppress(cells)).toEqual({ hidden, sum }));

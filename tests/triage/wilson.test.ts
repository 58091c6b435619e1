import { expect, it } from 'vitest';
import { wilson } from '../../src/triage/wilson.ts';

it.each([
  [5, 10, 0.237, 0.763],
  [10, 10, 0.722, 1],
  [0, 0, 0, 1],
])('%i of %i lies between %d and %d', (right, of, low, high) => {
  const interval = wilson(right, of);
  expect(interval[0]).toBeCloseTo(low, 3);
  expect(interval[1]).toBeCloseTo(high, 3);
});

import { expect, it } from 'vitest';
import { laterVersion } from '../../src/domain/later-version.ts';

it.each([
  ['2021-2027.1', 1, '2021-2027.2'],
  ['2021-2027.9', 1, '2021-2027.10'],
  ['2021-2027.2', 3, '2021-2027.5'],
  ['2028', 1, '2028.2'],
])('after %s, %i on, comes %s', (version, steps, later) => {
  expect(laterVersion(version, steps)).toBe(later);
});

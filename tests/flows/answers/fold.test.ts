import { expect, it } from 'vitest';
import { fold } from '../../../src/flows/answers/fold.ts';

const LAST = 0x10_ff_ff;
const isSurrogate = (code: number): boolean => code >= 0xd8_00 && code < 0xe0_00;
const characters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => from + index)
    .filter((code) => code > 0 && code <= LAST && !isSurrogate(code))
    .map((code) => String.fromCodePoint(code));

it('folds every letter there is to what is folded to itself', () => {
  for (let from = 0; from <= LAST; from += 0x10_00) {
    const once = fold(characters(from, 0x10_00).join('x')).text;
    expect(fold(once).text === once, `from ${from.toString(16)}`).toBe(true);
  }
});

it('folds the large as the small', () => {
  expect(fold('ĐÅŁØÆ').text).toBe(fold('đåłøæ').text);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/triage/network.ts';
import type { Sign } from '../../src/triage/read-signs.ts';
import { readerOf } from '../../src/triage/reading.ts';

const CLASSES = ['jord', 'skog', 'vatten'];
const SIGNS = 6;
const UNITS = 4;
const byte = fc.integer({ min: -127, max: 127 });
const weight = fc.double({ min: -2, max: 2, noNaN: true });
const bytes = (length: number) =>
  fc.array(byte, { minLength: length, maxLength: length }).map((list) => Int8Array.from(list));
const weights = (length: number) => fc.array(weight, { minLength: length, maxLength: length });

const network: fc.Arbitrary<Network> = fc.record({
  classes: fc.constant(CLASSES),
  kinds: fc.constant({ w: 1, o: 0.7 }),
  temperature: fc.constant(1),
  direct: bytes(SIGNS * CLASSES.length),
  directScale: fc.constant(0.01),
  bias: weights(CLASSES.length),
  hidden: bytes(SIGNS * UNITS),
  hiddenScale: fc.constant(0.01),
  hiddenBias: weights(UNITS),
  out: weights(UNITS * CLASSES.length),
});
/** Signs with an even number are words, the others concepts. */
const text: fc.Arbitrary<Sign[]> = fc.array(
  fc
    .record({
      id: fc.nat({ max: SIGNS - 1 }),
      from: fc.nat({ max: 8 }),
      length: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ id, from, length }) => ({ id, kind: id % 2 === 0 ? 'w' : 'o', from, to: from + length })),
);

/** The score of a class above the mean of the others, from the shares. */
const lead = (shares: readonly number[], at: number): number => {
  const logs = shares.map(Math.log);
  const others = logs.filter((_, other) => other !== at);
  return (logs[at] ?? 0) - others.reduce((sum, log) => sum + log, 0) / others.length;
};

describe('a text that a network has read', () => {
  it('shares out one whole', () => {
    fc.assert(
      fc.property(network, text, (given, signs) => {
        const shares = readerOf(given)(signs).shares();
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('without a stretch is the same as if it had been read without it', () => {
    fc.assert(
      fc.property(network, text, fc.nat({ max: 8 }), fc.nat({ max: 4 }), (given, signs, from, length) => {
        const to = from + length;
        const rest = signs.filter((sign) => sign.from >= to || sign.to <= from);
        const [without, anew] = [readerOf(given)(signs).shares({ from, to }), readerOf(given)(rest).shares()];
        without.forEach((share, at) => expect(share).toBeCloseTo(anew[at] ?? Number.NaN, 9));
      }),
    );
  });

  it('is pulled by its signs exactly as far as it moves, while the same units answer', () => {
    fc.assert(
      fc.property(network, text, (given, signs) => {
        // Hidden biases so high that every unit answers, with and without the signs.
        const open = { ...given, hiddenBias: given.hiddenBias.map(() => 20) };
        const [read, empty] = [readerOf(open)(signs), readerOf(open)([])];
        const moved = lead(read.shares(), 1) - lead(empty.shares(), 1);
        const pulled = [...read.pulls(['skog']).values()].reduce((sum, one) => sum + one, 0);
        fc.pre([...read.shares(), ...empty.shares()].every((share) => share > 1e-12));
        expect(pulled).toBeCloseTo(moved, 5);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Network, predict, pull, type Vector } from '../../src/triage/network.ts';

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
  kinds: fc.constant({ w: 1 }),
  temperature: fc.constant(1),
  direct: bytes(SIGNS * CLASSES.length),
  directScale: fc.constant(0.01),
  bias: weights(CLASSES.length),
  hidden: bytes(SIGNS * UNITS),
  hiddenScale: fc.constant(0.01),
  hiddenBias: weights(UNITS),
  out: weights(UNITS * CLASSES.length),
});
const vector: fc.Arbitrary<Vector> = fc.uniqueArray(
  fc.record({ sign: fc.nat({ max: SIGNS - 1 }), value: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  { selector: ({ sign }) => sign },
);

/** The score of a class above the mean of the others, from the shares. */
const lead = (shares: readonly number[], at: number): number => {
  const logs = shares.map(Math.log);
  const others = logs.filter((_, other) => other !== at);
  return (logs[at] ?? 0) - others.reduce((sum, log) => sum + log, 0) / others.length;
};

describe('a network', () => {
  it('shares out one whole', () => {
    fc.assert(
      fc.property(network, vector, (given, text) => {
        const shares = predict(given, text);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is pulled by its signs exactly as far as it moves, while the same units answer', () => {
    fc.assert(
      fc.property(network, vector, (given, text) => {
        // Hidden biases so high that every unit answers, with and without the signs.
        const open = { ...given, hiddenBias: given.hiddenBias.map(() => 20) };
        const pulls = pull(open, text, ['skog']);
        const moved = lead(predict(open, text), 1) - lead(predict(open, []), 1);
        const pulled = [...pulls.values()].reduce((sum, one) => sum + one, 0);
        fc.pre(predict(open, text).every((share) => share > 1e-12));
        fc.pre(predict(open, []).every((share) => share > 1e-12));
        expect(pulled).toBeCloseTo(moved, 5);
      }),
    );
  });
});

import { softmax } from '../linear-model.ts';
import type { Vector } from '../linear-model.ts';

/** A vector and the number of its class. */
export type Example = { vector: Vector; label: number };

/** `weights[sign * classes + class]`. */
export type Trained = { weights: Float64Array; bias: number[] };

/** How to train: the L2 penalty on signs seen, rounds through the material, and how many trainings are averaged. */
export type Training = { penalty: number; rounds: number; runs: number };

type Size = { signs: number; classes: number };

const STEP = 0.3;

/**
 * Multinomial logistic regression by AdaGrad, averaged over runs that shuffle the examples differently. The shuffling
 * comes from fixed seeds, so the same material gives the same weights.
 */
export const trainLinear = (examples: readonly Example[], size: Size, training: Training): Trained => {
  const runs = Array.from({ length: training.runs }, (_, run) =>
    trainOnce(examples, size, training, run + 1),
  );
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / runs.length;
  return {
    weights: Float64Array.from({ length: size.signs * size.classes }, (_, at) =>
      mean(runs.map(({ weights }) => weights[at] ?? 0)),
    ),
    bias: Array.from({ length: size.classes }, (_, at) => mean(runs.map(({ bias }) => bias[at] ?? 0))),
  };
};

const trainOnce = (
  examples: readonly Example[],
  size: Size,
  { penalty, rounds }: Training,
  seed: number,
): Trained => {
  const weights = new Float64Array(size.signs * size.classes);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const bias = new Array<number>(size.classes).fill(0);
  const biasSquares = new Array<number>(size.classes).fill(1e-8);
  const random = generator(seed);
  const order = [...examples];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { vector, label } of order) {
      const shares = softmax(scoresOf(vector, weights, bias));
      for (let at = 0; at < size.classes; at += 1) {
        const slope = (shares[at] ?? 0) - (label === at ? 1 : 0);
        const biasSquare = (biasSquares[at] ?? 0) + slope * slope;
        biasSquares[at] = biasSquare;
        bias[at] = (bias[at] ?? 0) - (STEP * slope) / Math.sqrt(biasSquare);
        for (const { sign, value } of vector) {
          const place = sign * size.classes + at;
          const weight = weights[place] ?? 0;
          const gradient = slope * value + penalty * weight;
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = weight - (STEP * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
};

const scoresOf = (vector: Vector, weights: Float64Array, bias: readonly number[]): number[] => {
  const scores = [...bias];
  for (const { sign, value } of vector)
    for (let at = 0; at < bias.length; at += 1)
      scores[at] = (scores[at] ?? 0) + value * (weights[sign * bias.length + at] ?? 0);
  return scores;
};

/** A linear congruential generator: repeatable, and good enough to shuffle. */
const generator = (seed: number): (() => number) => {
  let state = seed * 7919;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
};

const shuffle = <T>(list: T[], random: () => number): void => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const a = list[at];
    const b = list[other];
    if (a === undefined || b === undefined) continue;
    list[at] = b;
    list[other] = a;
  }
};

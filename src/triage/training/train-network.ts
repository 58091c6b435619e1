import { softmax, type Vector } from '../network.ts';
import { descend, type Parameters, zeroed } from './parameters.ts';
import { randomFrom, shuffle } from './random.ts';

/** A vector and the number of its class. */
export type Example = { vector: Vector; label: number };

/**
 * How to train: hidden units, rounds through the material, how many networks are trained side by side, the share of
 * signs and of hidden units left out at each look, the L2 penalty on hidden and (three times it) on direct weights.
 */
export type Training = {
  units: number;
  rounds: number;
  runs: number;
  leaveOutSigns: number;
  leaveOutUnits: number;
  penalty: number;
};

/** Weights as in `Network`, not yet rounded to bytes; `units` networks' hidden units side by side. */
export type Trained = {
  direct: Float64Array;
  bias: number[];
  hidden: Float64Array;
  hiddenBias: number[];
  out: number[];
};

type Size = { signs: number; classes: number };

const RATE = 0.05;
const DIRECT_RATE = 2 * RATE;
/** So much stronger is the penalty on direct weights than on the others. */
const DIRECT_PENALTY = 3;

/**
 * A network with one hidden layer and direct weights beside it, by AdaGrad with signs and units left out at random.
 * Several are trained from different seeds and laid side by side, so that their scores are averaged. The seeds are
 * fixed: the same material gives the same weights.
 */
export const trainNetwork = (examples: readonly Example[], size: Size, training: Training): Trained => {
  const runs = Array.from({ length: training.runs }, (_, run) =>
    trainOnce(examples, size, training, run + 1),
  );
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / runs.length;
  return {
    direct: Float64Array.from({ length: size.signs * size.classes }, (_, at) =>
      mean(runs.map(({ direct }) => direct.values[at] ?? 0)),
    ),
    bias: Array.from({ length: size.classes }, (_, at) => mean(runs.map(({ bias }) => bias.values[at] ?? 0))),
    hidden: sideBySide(
      runs.map(({ hidden }) => hidden.values),
      size.signs,
      training.units,
    ),
    hiddenBias: runs.flatMap(({ hiddenBias }) => [...hiddenBias.values]),
    out: runs.flatMap(({ out }) => Array.from(out.values, (value) => value / runs.length)),
  };
};

type Layers = Record<'direct' | 'bias' | 'hidden' | 'hiddenBias' | 'out', Parameters>;

const trainOnce = (examples: readonly Example[], size: Size, training: Training, seed: number): Layers => {
  const { units } = training;
  const random = randomFrom(seed);
  const layers: Layers = {
    direct: zeroed(size.signs * size.classes),
    bias: zeroed(size.classes),
    hidden: zeroed(size.signs * units, () => 0.1 * normal(random)),
    hiddenBias: zeroed(units),
    out: zeroed(units * size.classes, () => Math.sqrt(2 / units) * normal(random)),
  };
  const order = [...examples];
  for (let round = 0; round < training.rounds; round += 1) {
    shuffle(order, random);
    for (const example of order) learn(layers, example, size.classes, training, random);
  }
  return layers;
};

/** One look at one example: what the network answers with parts of it left out, and a step against the error. */
const learn = (
  { direct, bias, hidden, hiddenBias, out }: Layers,
  { vector, label }: Example,
  classes: number,
  { units, leaveOutSigns, leaveOutUnits, penalty }: Training,
  random: () => number,
): void => {
  const louder = 1 / (1 - leaveOutSigns);
  const seen = vector
    .filter(() => random() >= leaveOutSigns)
    .map(({ sign, value }) => ({ sign, value: value * louder }));
  const answers = Float64Array.from(hiddenBias.values);
  const scores = Float64Array.from(bias.values);
  for (const { sign, value } of seen) {
    addScaled(answers, hidden.values, sign * units, value);
    addScaled(scores, direct.values, sign * classes, value);
  }
  const open = answers.map((answer) =>
    answer > 0 && random() >= leaveOutUnits ? 1 / (1 - leaveOutUnits) : 0,
  );
  for (let unit = 0; unit < units; unit += 1) {
    answers[unit] = (answers[unit] ?? 0) * (open[unit] ?? 0);
    addScaled(scores, out.values, unit * classes, answers[unit] ?? 0);
  }
  const slopes = Float64Array.from(softmax([...scores]));
  slopes[label] = (slopes[label] ?? 0) - 1;
  const unitSlopes = new Float64Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    let slope = 0;
    for (let at = 0; at < classes; at += 1)
      slope += (slopes[at] ?? 0) * (out.values[unit * classes + at] ?? 0);
    unitSlopes[unit] = slope * (open[unit] ?? 0);
    if (open[unit] !== 0) descend(out, unit * classes, slopes, answers[unit] ?? 0, penalty, RATE);
  }
  descend(bias, 0, slopes, 1, 0, RATE);
  descend(hiddenBias, 0, unitSlopes, 1, 0, RATE);
  for (const { sign, value } of seen) {
    descend(hidden, sign * units, unitSlopes, value, penalty, RATE);
    descend(direct, sign * classes, slopes, value, DIRECT_PENALTY * penalty, DIRECT_RATE);
  }
};

/** Adds `value` times the weights that begin at `from`. */
const addScaled = (sums: Float64Array, weights: Float64Array, from: number, value: number): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (weights[from + at] ?? 0);
};

/** `[sign][unit]` of several networks as one. */
const sideBySide = (all: readonly Float64Array[], signs: number, units: number): Float64Array => {
  const width = all.length * units;
  const joined = new Float64Array(signs * width);
  all.forEach((one, which) => {
    for (let sign = 0; sign < signs; sign += 1)
      joined.set(one.subarray(sign * units, (sign + 1) * units), sign * width + which * units);
  });
  return joined;
};

/** Box and Muller's way from two even numbers to one of the normal distribution. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

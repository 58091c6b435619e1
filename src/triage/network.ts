import type { Sign } from './read-signs.ts';

/**
 * A trained network: every known sign weighs directly for each class, and through hidden units that answer to signs
 * together. Weights are signed bytes, to be multiplied by their scale.
 */
export type Network = {
  classes: readonly string[];
  /** How much each kind of sign (first letter of its name) weighs in a text. */
  kinds: Readonly<Record<string, number>>;
  /** Divides the scores, so that a confidence of 0.8 is right at least eight times in ten. */
  temperature: number;
  /** `direct[sign * classes.length + class]`. */
  direct: Int8Array;
  directScale: number;
  bias: readonly number[];
  /** `hidden[sign * hiddenBias.length + unit]`. */
  hidden: Int8Array;
  hiddenScale: number;
  hiddenBias: readonly number[];
  /** `out[unit * classes.length + class]`. */
  out: readonly number[];
};

/** A text as a network sees it: which signs (their numbers) and how strongly each counts. */
export type Vector = { sign: number; value: number }[];

/** Each kind of sign is normed by itself, so that a long text weighs no more than a short one. */
export const vectorOf = (signs: readonly Sign[], kinds: Readonly<Record<string, number>>): Vector => {
  const counts = new Map<number, { kind: string; count: number }>();
  for (const { id, kind } of signs) {
    const seen = counts.get(id);
    if (seen === undefined) counts.set(id, { kind, count: 1 });
    else seen.count += 1;
  }
  const norms = new Map<string, number>();
  for (const { kind, count } of counts.values())
    norms.set(kind, (norms.get(kind) ?? 0) + strength(kind, count) ** 2);
  const vector: Vector = [];
  for (const [sign, { kind, count }] of counts)
    vector.push({
      sign,
      value: (strength(kind, count) * (kinds[kind] ?? 0)) / Math.sqrt(norms.get(kind) ?? 1),
    });
  return vector;
};

/** A concept named four times counts four times; a word repeated tells little more than once. */
const strength = (kind: string, count: number): number =>
  CONCEPT_KINDS.has(kind) ? count : 1 + Math.log(count);

const CONCEPT_KINDS = new Set(['o', 'k', 'h', 'r']);

/** Shares of the classes, in their order; they sum to 1. */
export const predict = (network: Network, vector: Vector): number[] => {
  const width = network.classes.length;
  const scores = [...network.bias];
  for (const { sign, value } of vector)
    for (let at = 0; at < width; at += 1)
      scores[at] = (scores[at] ?? 0) + value * network.directScale * (network.direct[sign * width + at] ?? 0);
  hiddenUnits(network, vector).forEach((unit, from) => {
    if (unit > 0)
      for (let at = 0; at < width; at += 1)
        scores[at] = (scores[at] ?? 0) + unit * (network.out[from * width + at] ?? 0);
  });
  return softmax(scores.map((score) => score / network.temperature));
};

/** What the hidden units answer before they are cut at nought. */
const hiddenUnits = ({ hidden, hiddenScale, hiddenBias }: Network, vector: Vector): Float64Array => {
  const units = Float64Array.from(hiddenBias);
  for (const { sign, value } of vector)
    for (let at = 0; at < units.length; at += 1)
      units[at] = (units[at] ?? 0) + value * hiddenScale * (hidden[sign * units.length + at] ?? 0);
  return units;
};

/**
 * How strongly each sign of a vector pulls towards `classes` rather than, on average, the others: exact for the units
 * that answer to this text, since between them the network is linear.
 */
export const pull = (network: Network, vector: Vector, classes: readonly string[]): Map<number, number> => {
  const width = network.classes.length;
  const units = hiddenUnits(network, vector);
  const inside = network.classes.map((name) => classes.includes(name));
  const chosen = Math.max(1, inside.filter(Boolean).length);
  const leaning = (weights: ArrayLike<number>, from: number): number =>
    inside.reduce(
      (sum, isIn, at) =>
        sum + (weights[from + at] ?? 0) * (isIn ? 1 / chosen : -1 / Math.max(1, width - chosen)),
      0,
    );
  const ofUnit = Array.from(units, (unit, at) => (unit > 0 ? leaning(network.out, at * width) : 0));
  return new Map(
    vector.map(({ sign, value }) => {
      const direct = leaning(network.direct, sign * width) * network.directScale;
      const through = ofUnit.reduce(
        (sum, lean, at) => sum + lean * (network.hidden[sign * units.length + at] ?? 0),
        0,
      );
      return [sign, value * (direct + through * network.hiddenScale)];
    }),
  );
};

/** Scores as shares that sum to 1. */
export const softmax = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

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
export const strength = (kind: string, count: number): number =>
  CONCEPT_KINDS.has(kind) ? count : 1 + Math.log(count);

const CONCEPT_KINDS = new Set(['o', 'k', 'h', 'r']);

/** Scores as shares that sum to 1. */
export const softmax = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

import type { Sign } from './read-signs.ts';

/** A trained linear model: what each known sign weighs for each class. */
export type LinearModel = {
  classes: readonly string[];
  /** How much each kind of sign (first letter of its name) weighs in a text. */
  kinds: Readonly<Record<string, number>>;
  /** Divides the scores, so that a confidence of 0.8 is right at least eight times in ten. */
  temperature: number;
  /** `weights[sign * classes.length + class]`, to be multiplied by `scale`. */
  weights: Int8Array;
  scale: number;
  bias: readonly number[];
};

/** A text as a model sees it: which signs (their numbers) and how strongly each counts. */
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
export const predict = (model: LinearModel, vector: Vector): number[] => {
  const width = model.classes.length;
  const scores = [...model.bias];
  for (const { sign, value } of vector)
    for (let at = 0; at < width; at += 1)
      scores[at] = (scores[at] ?? 0) + value * model.scale * (model.weights[sign * width + at] ?? 0);
  return softmax(scores.map((score) => score / model.temperature));
};

/** How strongly each sign of a vector pulls towards `classes` rather than, on average, the others. */
export const pull = (model: LinearModel, vector: Vector, classes: readonly string[]): Map<number, number> => {
  const width = model.classes.length;
  const inside = model.classes.map((name) => classes.includes(name));
  const chosen = Math.max(1, inside.filter(Boolean).length);
  const pulls = new Map<number, number>();
  for (const { sign, value } of vector) {
    let sum = 0;
    for (let at = 0; at < width; at += 1) {
      const weight = model.weights[sign * width + at] ?? 0;
      sum += inside[at] === true ? weight / chosen : -weight / Math.max(1, width - chosen);
    }
    pulls.set(sign, sum * value * model.scale);
  }
  return pulls;
};

/** Scores as shares that sum to 1. */
export const softmax = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

import type { Feature } from './features.ts';

/** A trained linear model over signs: which classes, which signs, and what each sign weighs for each class. */
export type LinearModel = {
  classes: readonly string[];
  /** How much the kinds of signs (first letter of the name) weigh in a text's vector. */
  kinds: Readonly<Record<string, number>>;
  /** Divides the scores, so that a confidence of 0.8 is right about eight times in ten. */
  temperature: number;
  signs: ReadonlyMap<string, number>;
  /** `weights[sign * classes.length + class]` times `scale`. */
  weights: Int8Array;
  scale: number;
  bias: readonly number[];
};

/** A text as the model sees it: known signs and how strongly each counts. */
export type Vector = { sign: number; value: number }[];

/** Known signs of a text; each kind of sign is normed by itself, so that a long text weighs no more than a short. */
export const vectorOf = (
  features: readonly Feature[],
  signs: ReadonlyMap<string, number>,
  kinds: Readonly<Record<string, number>>,
): Vector => {
  const counts = new Map<string, number>();
  for (const { name } of features) if (signs.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const norms = new Map<string, number>();
  const values: { sign: number; value: number; kind: string }[] = [];
  for (const [name, count] of counts) {
    const kind = name.charAt(0);
    const value = 1 + Math.log(count);
    norms.set(kind, (norms.get(kind) ?? 0) + value * value);
    values.push({ sign: signs.get(name) ?? 0, value, kind });
  }
  return values.map(({ sign, value, kind }) => ({
    sign,
    value: (value * (kinds[kind] ?? 1)) / Math.sqrt(norms.get(kind) ?? 1),
  }));
};

/** Shares of the classes, in their order, for a text; they sum to 1. */
export const predict = (model: LinearModel, vector: Vector): number[] => {
  const width = model.classes.length;
  const scores = [...model.bias];
  for (const { sign, value } of vector)
    for (let at = 0; at < width; at += 1)
      scores[at] = (scores[at] ?? 0) + value * model.scale * (model.weights[sign * width + at] ?? 0);
  return softmax(scores.map((score) => score / model.temperature));
};

/** Scores as shares that sum to 1. */
export const softmax = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

/** How strongly each sign of a vector pulls towards `classes` rather than, on average, the others. */
export const pull = (model: LinearModel, vector: Vector, classes: readonly string[]): Map<number, number> => {
  const width = model.classes.length;
  const inside = model.classes.map((name) => classes.includes(name));
  const chosen = inside.filter(Boolean).length;
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

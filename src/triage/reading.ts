import { type Network, softmax, strength } from './network.ts';
import type { Sign } from './read-signs.ts';
import type { Span } from './span.ts';

/** A text as a network has read it: what any stretch of it adds can be taken out again without reading the rest anew. */
export type Reading = {
  /** Shares of the classes, in their order, as if the signs that touch `without` were not there; they sum to 1. */
  shares: (without?: Span) => number[];
  /**
   * How strongly each sign (by its number) pulls towards `classes` rather than, on average, the others: exact for the
   * units that answer to this text, since between them the network is linear.
   */
  pulls: (classes: readonly string[]) => Map<number, number>;
};

/**
 * What the signs of each kind add up to before they are normed, a row a kind: how many different signs, the square of
 * their norm, then what they weigh for each class and for each hidden unit.
 */
type Sums = Float64Array;
const [SIGNS, SQUARE, WEIGHTS] = [0, 1, 2];

type Counted = { id: number; kind: string; count: number };

/** Reads texts with a network. */
export const readerOf = (network: Network): ((signs: readonly Sign[]) => Reading) => {
  const kinds = Object.keys(network.kinds);
  const row = WEIGHTS + network.classes.length + network.hiddenBias.length;
  const rows = new Map(kinds.map((kind, at) => [kind, at * row]));

  return (signs) => {
    const counts = countsOf(signs);
    const whole: Sums = new Float64Array(kinds.length * row);
    for (const counted of counts.values())
      change(network, { sums: whole, row: rows.get(counted.kind) }, counted, 0, counted.count);

    const without = (span: Span): Sums => {
      const left = whole.slice();
      for (const counted of countsOf(signs.filter((sign) => touches(sign, span))).values()) {
        const before = counts.get(counted.id)?.count ?? 0;
        change(network, { sums: left, row: rows.get(counted.kind) }, counted, before, before - counted.count);
      }
      return left;
    };
    return {
      shares: (span) => sharesOf(network, span === undefined ? whole : without(span)),
      pulls: (classes) => {
        const weights = kindWeights(network, whole);
        const towards = towardsClasses(network, hiddenUnits(network, whole, weights), classes);
        const pulls = new Map<number, number>();
        for (const { id, kind, count } of counts.values()) {
          const weight = weights[(rows.get(kind) ?? 0) / row] ?? 0;
          pulls.set(id, strength(kind, count) * weight * pullOf(network, towards, id));
        }
        return pulls;
      },
    };
  };
};

const touches = (sign: Span, span: Span): boolean => sign.from < span.to && sign.to > span.from;

const countsOf = (signs: readonly Sign[]): Map<number, Counted> => {
  const counts = new Map<number, Counted>();
  for (const { id, kind } of signs) {
    const seen = counts.get(id);
    if (seen === undefined) counts.set(id, { id, kind, count: 1 });
    else seen.count += 1;
  }
  return counts;
};

/** Changes how often a sign counts in its row, from `before` to `after` times. */
const change = (
  { classes, direct, hiddenBias, hidden }: Network,
  { sums, row }: { sums: Sums; row: number | undefined },
  { id, kind }: Counted,
  before: number,
  after: number,
): void => {
  if (row === undefined) return;
  const was = before === 0 ? 0 : strength(kind, before);
  const is = after === 0 ? 0 : strength(kind, after);
  sums[row + SIGNS] = (sums[row + SIGNS] ?? 0) + Math.sign(after) - Math.sign(before);
  sums[row + SQUARE] = (sums[row + SQUARE] ?? 0) + is ** 2 - was ** 2;
  let to = row + WEIGHTS;
  for (let at = id * classes.length; at < (id + 1) * classes.length; at += 1, to += 1)
    sums[to] = (sums[to] ?? 0) + (is - was) * (direct[at] ?? 0);
  for (let at = id * hiddenBias.length; at < (id + 1) * hiddenBias.length; at += 1, to += 1)
    sums[to] = (sums[to] ?? 0) + (is - was) * (hidden[at] ?? 0);
};

/** What each kind of sign weighs in a text: it is normed by itself, so that a long text weighs no more than a short one. */
const kindWeights = ({ kinds }: Network, sums: Sums): number[] => {
  const weights = Object.values(kinds);
  const row = sums.length / weights.length;
  return weights.map((weight, at) =>
    sums[at * row + SIGNS] === 0 ? 0 : weight / Math.sqrt(sums[at * row + SQUARE] ?? 1),
  );
};

const sharesOf = (network: Network, sums: Sums): number[] => {
  const width = network.classes.length;
  const weights = kindWeights(network, sums);
  const scores = added(sums, weights, { start: network.bias, from: WEIGHTS, scale: network.directScale });
  for (const [from, unit] of hiddenUnits(network, sums, weights).entries())
    if (unit > 0)
      for (let at = 0; at < width; at += 1)
        scores[at] = (scores[at] ?? 0) + unit * (network.out[from * width + at] ?? 0);
  return softmax(scores.map((score) => score / network.temperature));
};

/** What the hidden units answer before they are cut at nought. */
const hiddenUnits = (
  { hiddenBias, classes, hiddenScale }: Network,
  sums: Sums,
  weights: readonly number[],
): number[] =>
  added(sums, weights, { start: hiddenBias, from: WEIGHTS + classes.length, scale: hiddenScale });

/** `start` and, for each kind by its weight, what stands `from` there in its row. */
const added = (
  sums: Sums,
  weights: readonly number[],
  { start, from, scale }: { start: readonly number[]; from: number; scale: number },
): number[] => {
  const scores = [...start];
  const row = sums.length / weights.length;
  for (let kind = 0; kind < weights.length; kind += 1)
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + (weights[kind] ?? 0) * scale * (sums[kind * row + from + at] ?? 0);
  return scores;
};

/** How much a weight for each class, and for each hidden unit, counts towards some classes. */
type Towards = { classes: readonly number[]; units: readonly number[] };

const towardsClasses = (
  { classes: all, out }: Network,
  units: readonly number[],
  classes: readonly string[],
): Towards => {
  const inside = all.map((name) => classes.includes(name));
  const chosen = Math.max(1, inside.filter(Boolean).length);
  const lean = inside.map((isIn) => (isIn ? 1 / chosen : -1 / Math.max(1, all.length - chosen)));
  return { classes: lean, units: units.map((unit, at) => (unit > 0 ? dot(lean, out, at * all.length) : 0)) };
};

const pullOf = (network: Network, { classes, units }: Towards, sign: number): number =>
  dot(classes, network.direct, sign * classes.length) * network.directScale +
  dot(units, network.hidden, sign * units.length) * network.hiddenScale;

const dot = (by: readonly number[], weights: ArrayLike<number>, from: number): number => {
  let sum = 0;
  for (let at = 0; at < by.length; at += 1) sum += (by[at] ?? 0) * (weights[from + at] ?? 0);
  return sum;
};

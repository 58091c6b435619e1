/** Weights in training, each with the sum of the squares of its slopes so far. */
export type Parameters = { values: Float64Array; squares: Float64Array };

/** So many weights, nought or as `begin` gives them. */
export const zeroed = (length: number, begin: () => number = () => 0): Parameters => ({
  values: Float64Array.from({ length }, begin),
  squares: new Float64Array(length).fill(1e-6),
});

/** One step of AdaGrad for the weights from `from` on, against `slopes` times `value` and a penalty on their size. */
export const descend = (
  { values, squares }: Parameters,
  from: number,
  slopes: Float64Array,
  value: number,
  penalty: number,
  rate: number,
): void => {
  for (let at = 0; at < slopes.length; at += 1) {
    const slope = (slopes[at] ?? 0) * value + penalty * (values[from + at] ?? 0);
    if (slope === 0) continue;
    const square = (squares[from + at] ?? 0) + slope * slope;
    squares[from + at] = square;
    values[from + at] = (values[from + at] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
};

/** Entries of a map of shares, highest first; equals keep their order. */
export const ranked = <T>(shares: ReadonlyMap<T, number>): [T, number][] =>
  [...shares].sort((a, b) => b[1] - a[1]);

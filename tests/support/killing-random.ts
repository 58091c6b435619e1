/** The same numbers for the same seed. */
export type Random = {
  /** From 0 up to 1. */
  share(): number;
  /** A whole number from 0 up to `below`. */
  below(count: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  shuffled<T>(items: readonly T[]): T[];
};

/** Mulberry32, a public-domain generator by Tommy Ettinger: enough to spread points, nothing more. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(share() * count);
  return {
    share,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: share() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
};

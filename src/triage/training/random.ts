/** A linear congruential generator of numbers in [0, 1): repeatable, and good enough to shuffle and to leave out. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed * 7919;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
};

/** Shuffles in place. */
export const shuffle = <T>(list: T[], random: () => number): void => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const a = list[at];
    const b = list[other];
    if (a === undefined || b === undefined) continue;
    list[at] = b;
    list[other] = a;
  }
};

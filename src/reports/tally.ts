/** How many of each code; codes that do not occur are left out. */
export type Tally = Record<string, number>;

export const tally = (codes: Iterable<string>): Tally => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

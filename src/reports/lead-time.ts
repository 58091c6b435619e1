/** Lead times in days with one decimal; null where there are none. `p90` by nearest rank. */
export type LeadTime = { median: number | null; p90: number | null; n: number };

const TENTH_OF_A_DAY_MS = 8_640_000;

/** Computed on exact times, in milliseconds, and rounded last. Medians of parts can never be added up. */
export const leadTimeOf = (times: readonly number[]): LeadTime => {
  const sorted = [...times].sort((a, b) => a - b);
  const n = sorted.length;
  const at = (rank: number): number => sorted[rank - 1] ?? Number.NaN;
  if (n === 0) return { median: null, p90: null, n };
  const middle = (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2;
  return { median: toDays(middle), p90: toDays(at(Math.ceil((n * 9) / 10))), n };
};

/** Halves are rounded up. */
const toDays = (ms: number): number => Math.floor(ms / TENTH_OF_A_DAY_MS + 0.5) / 10;

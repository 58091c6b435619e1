import { withinTime } from '../within-time.ts';

/** So long, in milliseconds, one look at something elsewhere may take. */
export const PATIENCE_MS = 8000;

/** What the promise gives, or `late` when it takes too long. */
export const within = <T>(promise: Promise<T>): Promise<T | 'late'> =>
  withinTime<T | 'late'>(promise, PATIENCE_MS, 'late');

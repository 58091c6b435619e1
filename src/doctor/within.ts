import { setTimeout as sleep } from 'node:timers/promises';

/** So long, in milliseconds, one look at something elsewhere may take. */
export const PATIENCE_MS = 8000;

/** What the promise gives, or `late` when it takes too long. */
export const within = async <T>(promise: Promise<T>): Promise<T | 'late'> => {
  const done = new AbortController();
  const late = sleep(PATIENCE_MS, 'late' as const, { signal: done.signal }).catch(() => 'late' as const);
  try {
    return await Promise.race([promise, late]);
  } finally {
    done.abort();
  }
};

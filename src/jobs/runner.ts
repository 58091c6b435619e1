import { PAUSE_MS } from '../domain/delivery-rules.ts';
import { withinTime } from '../within-time.ts';

export type Runner = {
  /** Something waits. */
  wake(): void;
  /** Ends; waits for what is under way, at most so many milliseconds (ten seconds when not said). */
  stop(graceMs?: number): Promise<void>;
};

const GRACE_MS = 10_000;

/**
 * Runs `work` whenever woken, and every `pollMs` as the safety net; after `stopped` not before `pauseMs` have gone.
 * One run at a time; a fault is reported and does not end the runner.
 */
export const startRunner = (job: {
  work: (signal: AbortSignal) => Promise<'done' | 'stopped'>;
  pollMs: number;
  pauseMs?: number;
  onFault: (error: unknown) => void;
}): Runner => {
  const stopping = new AbortController();
  const bell = makeBell();

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      bell.reset();
      const end = await job.work(stopping.signal).catch((error: unknown) => {
        job.onFault(error);
        return 'done' as const;
      });
      if (end === 'stopped') await until(job.pauseMs ?? PAUSE_MS, stopping.signal);
      else await bell.wait(job.pollMs);
    }
  };
  const running = run();

  return {
    wake: bell.ring,
    stop: async (graceMs = GRACE_MS) => {
      stopping.abort();
      bell.ring();
      await withinTime(running, graceMs, undefined);
    },
  };
};

/** A bell that is heard also by who comes to listen after it rang. */
const makeBell = () => {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    reset: () => {
      rung = new AbortController();
    },
    wait: (ms: number) => until(ms, rung.signal),
  };
};

const until = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

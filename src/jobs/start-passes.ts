import { startRunner } from './runner.ts';

export type Passes = {
  /** Something waits. */
  wake: () => void;
  /** A pass of its own, after what is under way. */
  pass: () => Promise<void>;
  stop: (graceMs: number) => Promise<void>;
};

/** Work done in passes, one at a time in this process: every `pollMs`, when woken, and when somebody waits for one. */
export const startPasses = (
  work: (signal: AbortSignal) => Promise<'done' | 'stopped'>,
  pollMs: number,
  onFault: (fault: unknown) => void,
): Passes => {
  let last: Promise<unknown> = Promise.resolve();
  const next = (signal: AbortSignal): Promise<'done' | 'stopped'> => {
    const run = last.then(() => work(signal));
    last = run.catch(() => undefined);
    return run;
  };
  const runner = startRunner({ work: next, pollMs, onFault });
  return {
    wake: () => runner.wake(),
    pass: async () => void (await next(new AbortController().signal)),
    stop: (graceMs) => runner.stop(graceMs),
  };
};

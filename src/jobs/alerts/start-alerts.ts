import { startRunner } from '../runner.ts';
import { adoptIdeas } from './adopt-ideas.ts';
import type { AlertDeps } from './alert-deps.ts';
import { tendAlerts } from './tend-alerts.ts';

/** So often it is looked for ideas that have come. */
const ADOPT_MS = 30 * 60_000;

/** Looks every `pollMs` what is due. `pass` looks now, after what is under way. */
export const startAlerts = (
  deps: AlertDeps,
  pollMs: number,
  onFault: (fault: unknown) => void,
): { pass: () => Promise<void>; stop: (graceMs: number) => Promise<void> } => {
  let adoptedAt = -Infinity;
  const tend = async (signal: AbortSignal): Promise<'done' | 'stopped'> => {
    const now = deps.clock.now().getTime();
    if (now - adoptedAt >= ADOPT_MS) {
      await adoptIdeas(deps, signal);
      adoptedAt = now;
    }
    return tendAlerts(deps, signal);
  };
  let last: Promise<unknown> = Promise.resolve();
  const next = (signal: AbortSignal): Promise<'done' | 'stopped'> => {
    const run = last.then(() => tend(signal));
    last = run.catch(() => undefined);
    return run;
  };
  const runner = startRunner({ work: next, pollMs, onFault });
  return {
    pass: async () => void (await next(new AbortController().signal)),
    stop: (graceMs) => runner.stop(graceMs),
  };
};

import { type Passes, startPasses } from '../start-passes.ts';
import { adoptIdeas } from './adopt-ideas.ts';
import type { AlertDeps } from './alert-deps.ts';
import { tendAlerts } from './tend-alerts.ts';

/** So often it is looked for ideas that have come. */
const ADOPT_MS = 30 * 60_000;

/** Looks every `pollMs` what people are to be told of the calls. */
export const startAlerts = (deps: AlertDeps, pollMs: number, onFault: (fault: unknown) => void): Passes => {
  let adoptedAt = -Infinity;
  const tend = async (signal: AbortSignal): Promise<'done' | 'stopped'> => {
    const now = deps.clock.now().getTime();
    if (now - adoptedAt >= ADOPT_MS) {
      await adoptIdeas(deps, signal);
      adoptedAt = now;
    }
    return tendAlerts(deps, signal);
  };
  return startPasses(tend, pollMs, onFault);
};

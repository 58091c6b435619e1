import { inParallel } from '../in-parallel.ts';
import type { AlertDeps } from './alert-deps.ts';
import { lookFor } from './look-for.ts';
import { sayNotes } from './say-notes.ts';

const PEOPLE_AT_A_TIME = 500;
const PEOPLE_AT_ONCE = 4;

/**
 * Looks and says what is due, for everybody it is due for. Any number of processes may do so at once. What goes wrong
 * for one leaves the others alone. `stopped`: nothing can be sent at all.
 */
export const tendAlerts = async (deps: AlertDeps, signal: AbortSignal): Promise<'done' | 'stopped'> => {
  const due = await deps.alerts.due(deps.clock.now(), PEOPLE_AT_A_TIME);
  const halt = new AbortController();
  const either = AbortSignal.any([signal, halt.signal]);
  await inParallel(due, PEOPLE_AT_ONCE, async (person) => {
    try {
      if (either.aborted) return;
      await lookFor(person, deps);
      if ((await sayNotes(person, deps, either)) === 'stopped') halt.abort();
    } catch (error) {
      deps.report({ level: 'error', event: 'alert-fault', error });
    }
  });
  return halt.signal.aborted ? 'stopped' : 'done';
};

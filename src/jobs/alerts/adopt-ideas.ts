import { openAlerts } from '../../domain/alerts/change-alerts.ts';
import { newAlerts } from '../../domain/alerts/new-alerts.ts';
import type { Idea } from '../../domain/idea.ts';
import { personKey } from '../../domain/person.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import type { AlertDeps } from './alert-deps.ts';

/** Sees that calls are looked for on behalf of every idea that is open, also those sent before anybody did. */
export const adoptIdeas = async (deps: AlertDeps, signal: AbortSignal): Promise<void> => {
  const today = stockholmDate(deps.clock.now());
  for await (const idea of deps.ideaPeriods.of({ from: today, to: today })) {
    if (signal.aborted) return;
    await adopt(idea, deps).catch((error: unknown) =>
      deps.report({ level: 'error', event: 'alert-fault', error }),
    );
  }
};

const adopt = async ({ id, actor, language, status }: Idea, deps: AlertDeps): Promise<void> => {
  if (!actor || status === 'closed') return;
  const now = deps.clock.now();
  await openAlerts(personKey(actor), deps.alerts, newAlerts(actor, language, now), (alerts) =>
    !alerts.wantsTips || alerts.ideas.some(({ idea }) => idea === id)
      ? alerts
      : {
          ...alerts,
          lookAt: now.toISOString(),
          ideas: [...alerts.ideas, { idea: id, seen: null, isStopped: false }],
        },
  );
};

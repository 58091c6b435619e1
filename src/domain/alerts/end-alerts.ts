import type { Alerts } from './alerts.ts';

/** The person cannot be reached: nothing more is looked for, and nothing waits to be said. */
export const endAlerts = (alerts: Alerts, trouble: string, now: Date): Alerts => ({
  ...alerts,
  watches: [],
  reminders: [],
  ideas: alerts.ideas.map((tips) => ({ ...tips, isStopped: true })),
  notes: [],
  ended: { at: now.toISOString(), trouble },
});

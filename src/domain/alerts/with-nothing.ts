import type { Alerts } from './alerts.ts';

/** Nothing more is looked for, and nothing waits to be said. */
export const withNothing = (alerts: Alerts): Alerts => ({
  ...alerts,
  watches: [],
  reminders: [],
  ideas: alerts.ideas.map((tips) => ({ ...tips, isStopped: true })),
  notes: [],
});

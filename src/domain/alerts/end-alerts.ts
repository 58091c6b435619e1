import type { Alerts } from './alerts.ts';
import { withNothing } from './with-nothing.ts';

/** The person cannot be reached: nothing more is looked for, and nothing waits to be said. */
export const endAlerts = (alerts: Alerts, trouble: string, now: Date): Alerts => ({
  ...withNothing(alerts),
  ended: { at: now.toISOString(), trouble },
});

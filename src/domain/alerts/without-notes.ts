import type { Alerts, Saying } from './alerts.ts';

/** Without what waits to be said of something that has been stopped. */
export const withoutNotes = (alerts: Alerts, isStopped: (saying: Saying) => boolean): Alerts => ({
  ...alerts,
  notes: alerts.notes.filter(({ saying }) => !isStopped(saying)),
});

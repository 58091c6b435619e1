import type { Alerts } from './alerts.ts';

/** When there is something to do next, in milliseconds since 1970; null when there is nothing. */
export const dueAt = ({ lookAt, watches, reminders, ideas, notes }: Alerts): number | null => {
  const looks = watches.length + reminders.length + ideas.filter(({ isStopped }) => !isStopped).length > 0;
  const [head] = notes;
  const times = [...(looks ? [Date.parse(lookAt)] : []), ...(head ? [Date.parse(head.notBefore)] : [])];
  return times.length === 0 ? null : Math.min(...times);
};

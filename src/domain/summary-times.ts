import { addDays, weekOf } from './period.ts';
import { stockholmDate } from './stockholm-date.ts';
import { stockholmMidnight } from './stockholm-midnight.ts';

/** The summary of a week is sent on the Monday after it, at eight in Sweden. Clocks change on Sundays, never then. */
const HOUR_MS = 3_600_000;
const SENT_AT_MS = 8 * HOUR_MS;

/** So long after that it is still sent; later only which week was missed is said. */
export const CATCH_UP_MS = 24 * HOUR_MS;

/** When the summary of the week that begins on this Monday (ISO 8601) is sent. */
export const summaryTime = (monday: string): Date =>
  new Date(stockholmMidnight(addDays(monday, 7)).getTime() + SENT_AT_MS);

/** The Monday of the latest week whose summary is due at `now`. */
export const dueWeek = (now: Date): string => {
  const lastWeek = addDays(weekOf(stockholmDate(now)).from, -7);
  return summaryTime(lastWeek) <= now ? lastWeek : addDays(lastWeek, -7);
};

/** When the next summary after `now` is sent. */
export const nextSummary = (now: Date): Date => summaryTime(addDays(dueWeek(now), 7));

import { stockholmDate } from './stockholm-date.ts';

const HOUR_MS = 3_600_000;

/** The instant a Swedish day (ISO 8601) begins. Clocks change at night, never at midnight. */
export const stockholmMidnight = (day: string): Date => {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const summer = new Date(utc - 2 * HOUR_MS);
  return stockholmDate(summer) === day ? summer : new Date(utc - HOUR_MS);
};

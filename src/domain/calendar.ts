/** A day as people mean it, without time of day or zone. Month and day count from 1. */
export type Day = { year: number; month: number; day: number };

/** The day it is in Sweden at an instant. */
export function swedishDay(now: Date): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
  const [year, month, day] = text.split('-').map(Number);
  return { year: year ?? 1970, month: month ?? 1, day: day ?? 1 };
}

/** A day as ISO text ("2027-03-01"), or nothing when there is no such day. */
export function isoDay({ year, month, day }: Day): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

export type Span = { from: string; to: string };

/** From the first of one month to the last of another. */
export function monthSpan(year: number, first: number, last: number, lastYear = year): Span {
  const end = new Date(Date.UTC(lastYear, last, 0));
  const start = new Date(Date.UTC(year, first - 1, 1));
  return { from: start.toISOString().slice(0, 10), to: end.toISOString().slice(0, 10) };
}

/** Monday to Sunday of an ISO week, or nothing when the year has no such week. */
export function weekSpan(year: number, week: number): Span | undefined {
  const januaryFourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (januaryFourth.getUTCDay() + 6) % 7;
  const monday = new Date(Date.UTC(year, 0, 4 - weekday + (week - 1) * 7));
  const thursday = new Date(monday.getTime() + 3 * DAY_MS);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  const sunday = new Date(monday.getTime() + 6 * DAY_MS);
  return { from: monday.toISOString().slice(0, 10), to: sunday.toISOString().slice(0, 10) };
}

const DAY_MS = 24 * 60 * 60 * 1000;

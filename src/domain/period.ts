import { isoDay, weekSpan } from './calendar.ts';
import { stockholmMidnight } from './stockholm-midnight.ts';

/** Swedish days, ISO 8601, both included. */
export type Period = { from: string; to: string };

const DAY_MS = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const daysIn = ({ from, to }: Period): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;

/** The instants between which a period lies, in milliseconds since 1970: `start` belongs to it, `end` no longer does. */
export const instantsOf = ({ from, to }: Period): { start: number; end: number } => ({
  start: stockholmMidnight(from).getTime(),
  end: stockholmMidnight(addDays(to, 1)).getTime(),
});

/** The same length just before. */
export const periodBefore = (period: Period): Period => ({
  from: addDays(period.from, -daysIn(period)),
  to: addDays(period.from, -1),
});

/** The same length just after. */
export const periodAfter = (period: Period): Period => ({
  from: addDays(period.to, 1),
  to: addDays(period.to, daysIn(period)),
});

/** The same ISO week a year earlier where the period is one and that year has it, else the same dates. */
export const periodYearBefore = (period: Period): Period => {
  const week = isoWeek(period);
  const same = week && weekSpan(week.year - 1, week.week);
  return same ?? { from: dateYearBefore(period.from), to: dateYearBefore(period.to) };
};

/** Which ISO week a period is, if it is one from Monday to Sunday. */
export const isoWeek = (period: Period): { year: number; week: number } | undefined => {
  const week = isoWeekOf(period.from);
  const span = weekSpan(week.year, week.week);
  return span?.from === period.from && span.to === period.to ? week : undefined;
};

/** The week a day falls in, from Monday to Sunday. */
export const weekOf = (day: string): Period => {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { from: addDays(day, -weekday), to: addDays(day, 6 - weekday) };
};

/** The ISO week a day belongs to: that of its week's Thursday. */
const isoWeekOf = (day: string): { year: number; week: number } => {
  const thursday = addDays(weekOf(day).from, 3);
  const year = Number(thursday.slice(0, 4));
  const dayOfYear = daysIn({ from: `${year}-01-01`, to: thursday });
  return { year, week: Math.ceil(dayOfYear / 7) };
};

/** 29 February becomes 28 February. */
const dateYearBefore = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay({ year: year - 1, month, day: date }) ?? addDays(`${year - 1}-03-01`, -1);
};

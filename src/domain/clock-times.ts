import { endOf } from './instant-of.ts';
import { addDays, weekOf } from './period.ts';
import { stockholmDate } from './stockholm-date.ts';

const DAY_MS = 86_400_000;

/**
 * The instant of a Swedish clock time (`08:00`) on a day. A time that the spring skips counts an hour later or earlier
 * that day, one that the autumn has twice counts once.
 */
export const clockTimeOn = (date: string, time: string): Date =>
  new Date(endOf({ date, time, zone: 'Europe/Stockholm', precision: 'minute', preliminary: false }));

/** The last instant at or before `now` that one of these Swedish clock times stood for. */
export const lastScheduled = (times: readonly string[], now: Date): number => {
  const days = [now.getTime(), now.getTime() - DAY_MS].map((at) => stockholmDate(new Date(at)));
  const instants = days.flatMap((date) => times.map((time) => clockTimeOn(date, time).getTime()));
  return Math.max(...instants.filter((instant) => instant <= now.getTime()));
};

/** The first instant after `now` that the clock time stands for. */
export const nextDaily = (time: string, now: Date): Date => {
  const today = stockholmDate(now);
  const at = clockTimeOn(today, time);
  return at > now ? at : clockTimeOn(addDays(today, 1), time);
};

/** The same on a Monday. */
export const nextMonday = (time: string, now: Date): Date => {
  const { from } = weekOf(stockholmDate(now));
  const at = clockTimeOn(from, time);
  return at > now ? at : clockTimeOn(addDays(from, 7), time);
};

/** People are spoken to unasked from that clock time on, for so long; not at night, after an outage. */
const CIVIL_MS = 12 * 3_600_000;

/** `now` where it is a decent hour, else the next one. */
export const decentTime = (time: string, now: Date): Date =>
  now.getTime() < lastScheduled([time], now) + CIVIL_MS ? now : nextDaily(time, now);

import type { Moment } from './call.ts';

const DAY_MS = 86_400_000;

/**
 * The instant a moment begins, in milliseconds since 1970: 14:00 in Stockholm at its own clock time, and a day
 * without a clock time at its first minute. A moment known to the month begins with the month's first day.
 */
export const beginOf = (moment: Moment): number =>
  toInstant(
    moment.precision === 'month' ? `${moment.date.slice(0, 8)}01` : moment.date,
    moment.time ?? '00:00',
    moment.zone,
  );

/** The instant after which a moment has passed: a day without a clock time counts to its end. */
export const endOf = (moment: Moment): number => toInstant(moment.date, moment.time ?? '24:00', moment.zone);

const toInstant = (date: string, time: string, zone: string): number => {
  const key = `${date} ${time} ${zone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = Date.parse(`${date}T00:00:00Z`) + hours * 3_600_000 + minutes * 60_000;
  // The zone's distance from UTC is asked for twice: the first answer may stand on the wrong side of a clock change.
  const near = wall - offsetAt(wall, zone);
  const instant = wall - offsetAt(near, zone);
  if (instants.size >= MOST_KEPT) instants.clear();
  instants.set(key, instant);
  return instant;
};

/** Asking for a zone's offset is slow, and a catalogue has the same days over and over. */
const instants = new Map<string, number>();
const MOST_KEPT = 20_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, zone: string): number => {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
};

/** Whole days from one ISO date to another: 9 from 2026-11-23 to 2026-12-02. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

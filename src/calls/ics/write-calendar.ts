import { createHash } from 'node:crypto';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { Deadline } from '../../domain/call.ts';
import { endOf } from '../../domain/instant-of.ts';

/** One deadline in words; `deadline` has a day, with or without a clock time. */
export type CalendarEntry = { deadline: Deadline; title: string; description: string; url: string | null };

/** A call closes at an instant; the entry takes the half hour before it. */
const ENTRY_MS = 30 * 60_000;
const DAY_MS = 86_400_000;
/** Days before a deadline that the calendar reminds. */
const REMIND_DAYS = [14, 3];

/**
 * An iCalendar file (RFC 5545). `id` is the call's: a deadline has the same UID each time, so that a file fetched again
 * moves its entry instead of making another.
 */
export const writeCalendar = (id: string, entries: readonly CalendarEntry[], now: Date): string =>
  ical({
    prodId: { company: 'Region Jämtland Härjedalen', product: 'Idélotsen', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    events: entries.map((entry, at) => eventOf(id, entry, at, now)),
  }).toString();

const eventOf = (
  id: string,
  { deadline, title, description, url }: CalendarEntry,
  at: number,
  now: Date,
): ICalEventData => ({
  id: `${createHash('sha256').update(`${id} ${at}`).digest('hex').slice(0, 32)}@idelotsen`,
  stamp: now,
  summary: title,
  description,
  ...(url === null ? {} : { url }),
  busystatus: ICalEventBusyStatus.FREE,
  transparency: ICalEventTransparency.TRANSPARENT,
  alarms: REMIND_DAYS.map((days) => ({
    type: ICalAlarmType.display,
    description: title,
    triggerBefore: (days * DAY_MS) / 1000,
  })),
  ...timeOf(deadline),
});

const timeOf = (deadline: Deadline): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> => {
  if (deadline.time === null) {
    const day = Date.parse(`${deadline.date}T00:00:00Z`);
    return { start: new Date(day), end: new Date(day + DAY_MS), allDay: true, timezone: 'UTC' };
  }
  const end = endOf(deadline);
  return { start: new Date(end - ENTRY_MS), end: new Date(end) };
};

import type { Call, Deadline } from '../call.ts';
import { clockTimeOn } from '../clock-times.ts';
import { endOf } from '../instant-of.ts';
import { addDays } from '../period.ts';
import { nextDeadline, statusOf } from '../status-of.ts';
import { type CallName, type Reminder, REMINDER_DAYS, type Saying } from './alerts.ts';

/** What becomes of a reminder (null: it is over), and what is to be said. */
type Planned = { reminder: Reminder | null; saying: Saying | null };

/**
 * Looks at a reminder. One is told of each of `REMINDER_DAYS` once; where several have passed untold, of the last one
 * only. When the deadline has moved the reminder moves with it; when it has passed the next one is counted to.
 * `time` is the Swedish clock time (`08:00`) from which a day's reminders are told.
 */
export const planReminder = (
  before: Reminder,
  call: Call | undefined,
  { now, time }: { now: Date; time: string },
): Planned => {
  if (call === undefined) return missing(before, now);
  const closed = statusOf(call, now) === 'closed' || call.sourceSays === 'closed';
  if (closed) return { reminder: null, saying: hasPassed(before, now) ? null : over(before, 'closed') };
  const reminder = countingTo(
    nextDeadline(call, now),
    { ...before, ...nameOf(call), isGone: false },
    call,
    now,
  );
  const { deadline } = reminder;
  const due = deadline === null ? null : lastPassed(deadline, { now, time });
  if (deadline === null || due === null || (reminder.told ?? Infinity) <= due)
    return { reminder, saying: null };
  const saying: Saying = { kind: 'reminder', ...nameOf(call), deadline, movedFrom: reminder.movedFrom };
  return { reminder: { ...reminder, told: due, movedFrom: null }, saying };
};

/** A reminder as it begins: of what has passed already one is not reminded. */
export const newReminder = (call: Call, { now, time }: { now: Date; time: string }): Reminder => {
  const deadline = nextDeadline(call, now) ?? null;
  return {
    ...nameOf(call),
    since: now.toISOString(),
    deadline,
    told: deadline === null ? null : lastPassed(deadline, { now, time }),
    movedFrom: null,
    isGone: false,
  };
};

/** The days (ISO 8601) on which one is still to be reminded. */
export const daysAhead = ({ deadline, told }: Pick<Reminder, 'deadline' | 'told'>): string[] =>
  deadline === null
    ? []
    : REMINDER_DAYS.filter((days) => told === null || days < told).map((days) =>
        addDays(firstDayOf(deadline), -days),
      );

const nameOf = ({ id, title, urls }: Call): CallName => ({
  call: id,
  title: { sv: title.sv, en: title.en },
  link: urls.web ?? urls.apply,
});

/** What the catalogue has no more may still be open. It may come back, so it is kept until its deadline. */
const missing = (before: Reminder, now: Date): Planned => ({
  reminder: hasPassed(before, now) ? null : { ...before, isGone: true },
  saying: before.isGone || hasPassed(before, now) ? null : over(before, 'gone'),
});

const over = ({ call, title, link, deadline }: Reminder, why: 'closed' | 'gone'): Saying => ({
  kind: 'over',
  call,
  title,
  link,
  why,
  deadline,
});

const hasPassed = ({ deadline }: Reminder, now: Date): boolean =>
  deadline !== null && endOf(deadline) <= now.getTime();

const countingTo = (next: Deadline | undefined, before: Reminder, call: Call, now: Date): Reminder => {
  const { deadline } = before;
  if (next === undefined || (deadline !== null && isSame(next, deadline)))
    return { ...before, deadline: next ?? null };
  const stillThere = call.deadlines.some((one) => deadline !== null && isSame(one, deadline));
  const moved = deadline !== null && !stillThere && endOf(deadline) > now.getTime();
  return { ...before, deadline: next, told: null, movedFrom: moved ? deadline : null };
};

const isSame = (a: Deadline, b: Deadline): boolean => a.date === b.date && a.time === b.time;

/** Of a deadline known to the month only the first day is safe. */
const firstDayOf = ({ date, precision }: Deadline): string =>
  precision === 'month' ? `${date.slice(0, 8)}01` : date;

const lastPassed = (deadline: Deadline, { now, time }: { now: Date; time: string }): Reminder['told'] =>
  REMINDER_DAYS.filter((days) => clockTimeOn(addDays(firstDayOf(deadline), -days), time) <= now).at(-1) ??
  null;

import type { Call, CallStatus, Deadline } from './call.ts';
import { beginOf, endOf } from './instant-of.ts';

/**
 * What a call is at an instant, from its dates and never from a flag alone: flags stay behind (in 2026 two thirds
 * of the EU portal's "open" topics had closed). A deadline ahead without an opening date is open; no date at all is
 * unknown, unless the source says that it runs on or has closed.
 */
export const statusOf = (call: Call, now: Date): CallStatus => {
  const opensLater = call.opens !== null && beginOf(call.opens) > now.getTime();
  if (opensLater) return 'forthcoming';
  if (nextDeadline(call, now) !== undefined) return 'open';
  if (call.deadlines.length > 0) return 'closed';
  if (call.sourceSays !== null) return call.sourceSays;
  return call.announcedPeriod === null ? 'unknown' : 'announced';
};

/** The first deadline that has not passed. */
export const nextDeadline = (call: Call, now: Date): Deadline | undefined =>
  call.deadlines.filter((deadline) => endOf(deadline) > now.getTime()).sort((a, b) => endOf(a) - endOf(b))[0];

/** The last deadline that has passed. */
export const lastDeadline = (call: Call, now: Date): Deadline | undefined =>
  call.deadlines
    .filter((deadline) => endOf(deadline) <= now.getTime())
    .sort((a, b) => endOf(a) - endOf(b))
    .at(-1);

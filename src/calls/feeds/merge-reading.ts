import type { Call } from '../../domain/call.ts';
import { lastDeadline, statusOf } from '../../domain/status-of.ts';
import { endOf } from '../../domain/instant-of.ts';
import type { Extent } from './feed.ts';

/** A closed call is remembered so long: people ask what has closed, and when it is likely to come again. */
const REMEMBERED_MS = 400 * 86_400_000;

/**
 * The calls of a feed after a reading. What is missing from an answer with everything in it is gone. From an answer
 * with what is current, a call that has closed may be missing and is remembered for a time; one that should still be
 * open and is missing is gone. An answer with changes leaves the others as they were.
 */
export const mergeReading = (
  before: readonly Call[],
  reading: { calls: readonly Call[]; extent: Extent },
  now: Date,
): Call[] => {
  const merged = new Map(reading.calls.map((call) => [call.id, call]));
  if (reading.extent !== 'everything')
    for (const call of before)
      if (!merged.has(call.id) && isKept(call, reading.extent, now)) merged.set(call.id, call);
  return [...merged.values()];
};

const isKept = (call: Call, extent: Extent, now: Date): boolean => {
  if (statusOf(call, now) !== 'closed') return extent === 'changes';
  const last = lastDeadline(call, now);
  return last !== undefined && now.getTime() - endOf(last) < REMEMBERED_MS;
};

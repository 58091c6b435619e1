import type { FeedState } from '../domain/call-feed.ts';
import { lastScheduled } from '../domain/clock-times.ts';

/** A file on this machine costs nobody anything to look at. */
const LOCAL_MS = 10 * 60_000;

/** Whether a feed is to be read now: at its times, sooner after a failure, not at all while it asks for a rest. */
export const isDue = (
  state: FeedState | undefined,
  feed: { local: boolean },
  times: readonly string[],
  now: Date,
): boolean => {
  if (state === undefined) return true;
  const tried = Date.parse(state.triedAt);
  if (feed.local) return tried + LOCAL_MS <= now.getTime();
  if (state.retryAt !== null) return Date.parse(state.retryAt) <= now.getTime();
  return tried < lastScheduled(times, now);
};

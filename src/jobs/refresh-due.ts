import type { FeedState } from '../domain/call-feed.ts';
import { endOf } from '../domain/instant-of.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';

const DAY_MS = 86_400_000;
/** A file on this machine costs nobody anything to look at. */
const LOCAL_MS = 10 * 60_000;

/**
 * The last instant at or before `now` that one of these Swedish clock times (`05:10`) stood for. A time that the spring
 * skips counts an hour later or earlier that day, one that the autumn has twice counts once.
 */
export const lastScheduled = (times: readonly string[], now: Date): number => {
  const days = [now.getTime(), now.getTime() - DAY_MS].map((at) => stockholmDate(new Date(at)));
  const instants = days.flatMap((date) =>
    times.map((time) =>
      endOf({ date, time, zone: 'Europe/Stockholm', precision: 'minute', preliminary: false }),
    ),
  );
  return Math.max(...instants.filter((instant) => instant <= now.getTime()));
};

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

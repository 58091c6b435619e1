import type { Call } from '../call.ts';
import { nextMonday } from '../clock-times.ts';
import { stockholmDate } from '../stockholm-date.ts';
import type { Saying, Watch } from './alerts.ts';
import { type CallMark, changeOf, markOf } from './call-mark.ts';

/** So many calls are named at a time. */
const MOST_NAMED = 5;
/** So many calls are remembered of one watch, the newest. */
const MOST_SEEN = 500;

/**
 * Looks at a watch whose time has come. `fitting` are the calls that fit now, best first. Nothing is said when nothing
 * is new. Calls that fit no more, or have left the catalogue for a while, are not new when they come back.
 */
export const planWatch = (
  watch: Watch,
  fitting: readonly Call[],
  { now, time }: { now: Date; time: string },
): { watch: Watch; saying: Saying | null } => {
  const before = new Map(watch.seen.map((mark) => [mark.call, mark]));
  const today = stockholmDate(now);
  const changed = fitting.flatMap((call) => {
    const change = changeOf(before.get(call.id), markOf(call, now), today);
    return change === null ? [] : [{ id: call.id, change }];
  });
  const saying: Saying = {
    kind: 'watch',
    watch: watch.id,
    words: watch.words,
    calls: changed.slice(0, MOST_NAMED),
    left: Math.max(0, changed.length - MOST_NAMED),
  };
  return {
    watch: {
      ...watch,
      nextAt: nextMonday(time, now).toISOString(),
      seen: withSeen(watch.seen, fitting, now),
    },
    saying: changed.length === 0 ? null : saying,
  };
};

/** What has been seen, and what is to be seen now. */
export const withSeen = (seen: readonly CallMark[], fitting: readonly Call[], now: Date): CallMark[] => {
  const ids = new Set(fitting.map(({ id }) => id));
  return [
    ...seen.filter(({ call }) => !ids.has(call)),
    ...fitting.slice(0, MOST_SEEN).map((call) => markOf(call, now)),
  ].slice(-MOST_SEEN);
};

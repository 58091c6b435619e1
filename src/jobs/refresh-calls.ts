import type { Feed } from '../calls/feeds/feed.ts';
import type { Fetcher } from '../calls/feeds/fetcher.ts';
import { refreshClaimed } from '../calls/feeds/refresh-claimed.ts';
import type { Refreshed } from '../calls/feeds/refresh-feed.ts';
import type { FeedState } from '../domain/call-feed.ts';
import type { Catalogue, Clock, Ids, Leases } from '../domain/ports.ts';
import { inParallel } from './in-parallel.ts';
import { isDue } from './refresh-due.ts';

export type RefreshDeps = {
  catalogue: Catalogue;
  leases: Leases;
  clock: Clock;
  ids: Ids;
  fetcher: Fetcher;
  feeds: readonly Feed[];
  /** Swedish clock times, `05:10`. */
  times: readonly string[];
  report: (of: {
    level: 'info' | 'warning' | 'error';
    event: string;
    feed: string;
    /** Calls in the last good answer, and rows that were passed by. */
    calls?: number;
    unreadable?: number;
    /** What went wrong with the feed. */
    code?: string;
    why?: string;
    error?: unknown;
  }) => void;
};

const FEEDS_AT_ONCE = 3;
/** Feeds kept in chat are not read from anywhere. */
const UNREAD = ['curated'];

/**
 * Reads the feeds that are due, each claimed by one instance. What one does or throws leaves the others alone. Feeds
 * that are configured no more are forgotten, for nothing would tell that their calls grow old.
 */
export const refreshCalls = async (deps: RefreshDeps, signal: AbortSignal): Promise<'done'> => {
  const states = new Map((await deps.catalogue.feeds()).map((state) => [state.feed, state]));
  const known = new Set([...deps.feeds.map(({ id }) => id), ...UNREAD]);
  for (const feed of states.keys())
    if (!known.has(feed)) {
      await deps.catalogue.forget(feed);
      deps.report({ level: 'info', event: 'calls-feed-forgotten', feed });
    }
  const due = deps.feeds.filter((feed) => isDue(states.get(feed.id), feed, deps.times, deps.clock.now()));
  await inParallel(due, FEEDS_AT_ONCE, (feed) => refreshOne(feed, deps, signal));
  return 'done';
};

const refreshOne = async (feed: Feed, deps: RefreshDeps, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return;
  try {
    const wanted = (state: FeedState | undefined) => isDue(state, feed, deps.times, deps.clock.now());
    tell(feed, await refreshClaimed(feed, deps.ids.next(), { ...deps, signal }, { wanted }), deps.report);
  } catch (error) {
    deps.report({ level: 'error', event: 'calls-refresh-fault', feed: feed.id, error });
  }
};

const tell = (feed: Feed, refreshed: Refreshed, report: RefreshDeps['report']): void => {
  if (!('state' in refreshed)) return;
  const { kind, state } = refreshed;
  // A file on this machine is looked at often: that it is as it was, or still wrong, is not told each time.
  if (feed.local && (kind === 'unchanged' || state.failures > 1)) return;
  report({
    level: kind === 'failed' ? 'warning' : 'info',
    event: `calls-${kind}`,
    feed: feed.id,
    calls: state.answered,
    unreadable: state.unreadable,
    ...(state.fault ? { code: state.fault.code, why: state.fault.message } : {}),
  });
};

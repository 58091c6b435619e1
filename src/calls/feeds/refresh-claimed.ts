import type { FeedState } from '../../domain/call-feed.ts';
import type { Leases } from '../../domain/ports.ts';
import type { Feed } from './feed.ts';
import { LONGEST_READING_MS, refreshFeed, type Refreshed } from './refresh-feed.ts';

/** Longer than any reading takes, so that nobody begins the same one meanwhile. */
const CLAIM_MS = LONGEST_READING_MS + 5 * 60_000;

/**
 * Reads a feed if nobody else is at it (`busy` otherwise). `wanted` is asked under the claim, with how it stands then:
 * another instance may have read it since the caller looked.
 */
export const refreshClaimed = async (
  feed: Feed,
  holder: string,
  deps: Parameters<typeof refreshFeed>[1] & { leases: Leases },
  options: { accept?: boolean; wanted?: (state: FeedState | undefined) => boolean } = {},
): Promise<Refreshed> => {
  const { leases, clock, catalogue } = deps;
  const name = `calls:${feed.id}`;
  const now = clock.now();
  if (!(await leases.take(name, holder, new Date(now.getTime() + CLAIM_MS), now))) return { kind: 'busy' };
  try {
    if (options.wanted && !options.wanted(await catalogue.feed(feed.id))) return { kind: 'busy' };
    return await refreshFeed(feed, deps, options);
  } finally {
    await leases.release(name, holder);
  }
};

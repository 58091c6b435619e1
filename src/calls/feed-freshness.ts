import type { FeedState } from '../domain/call-feed.ts';

/** A feed is read daily; when nothing good has come for so long, something is wrong whatever is noted. */
const OLD_MS = 2 * 86_400_000;

/** `never`: nothing has been read. `stale`: it can not be read as it should since then; its calls are older. */
export type Freshness =
  { kind: 'fresh'; at: string } | { kind: 'stale'; at: string; since: string } | { kind: 'never' };

/** How old what we have of a feed is. `local`: a list kept by hand does not grow old by the hour. */
export const feedFreshness = (state: FeedState | undefined, now: Date, local = false): Freshness => {
  if (!state?.goodAt || state.snapshot === 0) return { kind: 'never' };
  const at = state.goodAt;
  if (state.staleSince !== null) return { kind: 'stale', at, since: state.staleSince };
  const old = Date.parse(at) + OLD_MS;
  if (!local && old < now.getTime()) return { kind: 'stale', at, since: new Date(old).toISOString() };
  return { kind: 'fresh', at };
};

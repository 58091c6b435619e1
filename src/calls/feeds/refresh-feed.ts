import { afterGood, type FeedState, untriedFeed } from '../../domain/call-feed.ts';
import type { Catalogue, Clock } from '../../domain/ports.ts';
import type { Feed, FeedContext, FeedReading } from './feed.ts';
import { FeedFault } from './feed-fault.ts';
import type { Fetcher } from './fetcher.ts';
import { mergeReading } from './merge-reading.ts';
import { rowFaultsOf } from './row-faults.ts';

/** Fewer calls than half of what there was, and there were at least so many, is no good reading. */
const FEW = 4;
const FIRST_REST_MS = 15 * 60_000;
const LONGEST_REST_MS = 6 * 3_600_000;
/** A whole feed takes no longer than this, whatever its server does. */
export const LONGEST_READING_MS = 15 * 60_000;

/**
 * `busy`: somebody else has written meanwhile. `stopped`: we were asked to end. Nothing has been written then; after
 * `failed` the calls are those of the last good reading.
 */
export type Refreshed =
  { kind: 'read' | 'unchanged' | 'failed'; state: FeedState } | { kind: 'busy' | 'stopped' };

/**
 * Reads one feed and keeps what it gives, all of it or nothing. An empty answer, one that has shrunk to less than half
 * (unless `accept`), and one that cannot be read leave the last good reading and are noted with it.
 */
export const refreshFeed = async (
  feed: Feed,
  deps: { catalogue: Catalogue; fetcher: Fetcher; clock: Clock; signal: AbortSignal },
  { accept = false }: { accept?: boolean } = {},
): Promise<Refreshed> => {
  const { catalogue, clock } = deps;
  const stored = (await catalogue.feed(feed.id)) ?? untriedFeed(feed.id, clock.now());
  try {
    const reading = await read(feed, stored, deps);
    const now = clock.now();
    if (reading.kind === 'unchanged') {
      const state = { ...afterGood(stored, now), memory: stored.memory };
      return (await catalogue.note(state)) ? { kind: 'unchanged', state } : { kind: 'busy' };
    }
    refuseLoss(reading, stored, accept);
    const calls = mergeReading(await catalogue.callsOf(feed.id), reading, now);
    const state: FeedState = {
      ...afterGood(stored, now),
      snapshot: stored.snapshot + 1,
      answered: reading.extent === 'changes' ? calls.length : reading.calls.length,
      unreadable: reading.unreadable,
      memory: reading.memory,
    };
    return (await catalogue.replace(state, calls)) ? { kind: 'read', state } : { kind: 'busy' };
  } catch (fault) {
    if (deps.signal.aborted) return { kind: 'stopped' };
    if (!(fault instanceof FeedFault)) throw fault;
    const state = failed(stored, fault, clock.now());
    return (await catalogue.note(state)) ? { kind: 'failed', state } : { kind: 'busy' };
  }
};

const read = async (
  feed: Feed,
  stored: FeedState,
  { fetcher, clock, signal }: { fetcher: Fetcher; clock: Clock; signal: AbortSignal },
): Promise<FeedReading> => {
  const late = AbortSignal.timeout(LONGEST_READING_MS);
  const context: FeedContext = {
    fetcher,
    now: clock.now(),
    // Where nothing was ever read well there is nothing that could be unchanged.
    before: stored.snapshot === 0 ? null : stored.memory,
    signal: AbortSignal.any([signal, late]),
  };
  const reading = await feed.read(context).catch((error: unknown) => {
    if (late.aborted) throw new FeedFault('timed-out', 'The whole of it took too long.');
    // A mistake of ours costs the feed the same rest as one of theirs, or it would be asked every minute.
    throw error instanceof FeedFault
      ? error
      : new FeedFault('malformed', `Our reader failed: ${nameOf(error)}.`, { cause: error });
  });
  if (reading.kind === 'unchanged' && stored.snapshot === 0)
    throw new FeedFault('malformed', 'Unchanged, they say, but there is nothing yet.');
  return reading;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const refuseLoss = (reading: FeedReading & { kind: 'read' }, stored: FeedState, accept: boolean): void => {
  const { length } = reading.calls;
  if (length === 0) throw new FeedFault('empty', 'There are no calls in the answer.');
  if (accept || reading.extent === 'changes' || stored.answered < FEW) return;
  if (length * 2 < stored.answered)
    throw new FeedFault('shrunken', `${length} calls, where there were ${stored.answered}.`);
};

const failed = (stored: FeedState, fault: FeedFault, now: Date): FeedState => {
  const failures = stored.failures + 1;
  const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - 1));
  return {
    ...stored,
    revision: stored.revision + 1,
    triedAt: now.toISOString(),
    staleSince: stored.staleSince ?? now.toISOString(),
    failures,
    retryAt: new Date(now.getTime() + Math.max(rest, fault.retryAfterMs ?? 0)).toISOString(),
    fault: { code: fault.code, message: fault.message, status: fault.status, rows: rowFaultsOf(fault) },
  };
};

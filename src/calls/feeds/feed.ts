import type { Call } from '../../domain/call.ts';
import type { FeedMemory } from '../../domain/call-feed.ts';
import type { Fetcher } from './fetcher.ts';

/**
 * What an answer holds: `everything` the source has; only what is `current`, so that a call which has closed is no
 * longer in it; or only the `changes` since some day.
 */
export type Extent = 'everything' | 'current' | 'changes';

export type FeedReading =
  | { kind: 'unchanged' }
  | {
      kind: 'read';
      calls: Call[];
      extent: Extent;
      /** Rows that could not be read, few enough to do without. */
      unreadable: number;
      memory: FeedMemory;
    };

export type FeedContext = {
  fetcher: Fetcher;
  now: Date;
  /** What was noted when it was last read well; null when it never was. */
  before: FeedMemory | null;
  signal: AbortSignal;
};

/** A source of calls. `read` takes the whole of it or throws a `FeedFault`: nothing half-read comes out. */
export type Feed = {
  /** Stable; also the `feed` of each call's provenance. */
  id: string;
  /** What people know it by. */
  name: string;
  /** A file on this machine: looked at often, for it costs nobody anything. */
  local: boolean;
  read: (context: FeedContext) => Promise<FeedReading>;
};

import { z } from 'zod/v4';

/** What one reading of a feed leaves for the next. */
const feedMemorySchema = z.object({
  /** What the server said about the document; to be asked with only for the same `place`. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Which document, and which reader of ours: a hash. */
  place: z.string(),
  /** When the whole source was last read, for a feed that is otherwise asked for changes only. */
  wholeAt: z.iso.datetime().nullable(),
});
export type FeedMemory = z.infer<typeof feedMemorySchema>;

/** A row of a file kept by staff that cannot be taken: `row` as the spreadsheet numbers it, 0 for the whole file. */
const rowFaultSchema = z.object({
  row: z.int().nonnegative(),
  column: z.string().nullable(),
  code: z.enum([
    'unknown-column',
    'column-missing',
    'column-twice',
    'value-missing',
    'not-a-date',
    'not-a-sum',
    'not-a-share',
    'not-an-address',
    'not-a-choice',
    'too-long',
    'id-twice',
    'dates-reversed',
    'sums-reversed',
    'shares-too-large',
    'checked-in-future',
  ]),
  /** As it stands in the file, clipped. */
  value: z.string(),
});
export type RowFault = z.infer<typeof rowFaultSchema>;

/** How it stands with a feed. Its calls are always those of the last good reading. */
export const feedStateSchema = z.object({
  feed: z.string().min(1),
  /** Rises by one with every write. */
  revision: z.int().positive(),
  /** Rises by one whenever the calls are replaced; 0 = it has never been read well. */
  snapshot: z.int().nonnegative(),
  /** The last time it was read well or said to be as it was. */
  goodAt: z.iso.datetime().nullable(),
  /** The first failure since then; null when the last try was good. */
  staleSince: z.iso.datetime().nullable(),
  triedAt: z.iso.datetime(),
  /** Failures in a row, and when it may be tried again because of them. */
  failures: z.int().nonnegative(),
  retryAt: z.iso.datetime().nullable(),
  fault: z
    .object({
      code: z.string(),
      message: z.string(),
      status: z.int().nullable(),
      rows: z.array(rowFaultSchema),
    })
    .nullable(),
  /** Calls in the last good answer (those kept from earlier ones not counted), and rows in it that were passed by. */
  answered: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
  memory: feedMemorySchema.nullable(),
});
export type FeedState = z.infer<typeof feedStateSchema>;

/** A feed that has never been tried. */
export const untriedFeed = (feed: string, now: Date): FeedState => ({
  feed,
  revision: 0,
  snapshot: 0,
  goodAt: null,
  staleSince: null,
  triedAt: now.toISOString(),
  failures: 0,
  retryAt: null,
  fault: null,
  answered: 0,
  unreadable: 0,
  memory: null,
});

/** How it stands with a feed that has just been read well, or was said to be as it was. */
export const afterGood = (stored: FeedState, now: Date): FeedState => ({
  ...stored,
  revision: stored.revision + 1,
  goodAt: now.toISOString(),
  triedAt: now.toISOString(),
  staleSince: null,
  failures: 0,
  retryAt: null,
  fault: null,
});

import type { Call } from '../../domain/call.ts';
import { callSchema } from '../../domain/call.ts';
import { FeedFault } from './feed-fault.ts';

/** A larger share of rows than this that cannot be read means that the feed has changed its shape. */
const UNREADABLE_SHARE = 0.2;

export type Rows = { calls: Call[]; unreadable: number };

/**
 * Each row through `toCall`, which gives null for what is no call of ours to keep and throws nothing: a row that
 * does not fit is undefined. The first of several with the same id is kept. Faults: `empty`, `malformed`.
 */
export const readRows = (
  rows: readonly unknown[],
  toCall: (row: unknown) => Call | null | undefined,
): Rows => {
  if (rows.length === 0) throw new FeedFault('empty', 'There are no calls in the answer.');
  const calls = new Map<string, Call>();
  let unreadable = 0;
  for (const row of rows) {
    const call = toCall(row);
    if (call === null) continue;
    const checked = callSchema.safeParse(call);
    if (!checked.success) unreadable += 1;
    else if (!calls.has(checked.data.id)) calls.set(checked.data.id, checked.data);
  }
  if (unreadable > rows.length * UNREADABLE_SHARE)
    throw new FeedFault('malformed', `${unreadable} of ${rows.length} rows cannot be read.`);
  return { calls: [...calls.values()], unreadable };
};

import type { Collection } from 'mongodb';
import type { NumberDocument } from './collections.ts';
import { isNew } from './storage-fault.ts';

/**
 * 1, 2, 3 … for each id, by compare-and-set as everything is written here: what `$inc` gives back may already be the
 * next one's on a server that only speaks the protocol.
 */
export const countUp = async (counters: Collection<NumberDocument>, id: string): Promise<number> => {
  for (;;) {
    const last = (await counters.findOne({ _id: id }))?.last ?? 0;
    const next = { _id: id, last: last + 1 };
    const wrote =
      last === 0
        ? await isNew(() => counters.insertOne(next))
        : (await counters.replaceOne({ _id: id, last }, next)).matchedCount > 0;
    if (wrote) return next.last;
  }
};

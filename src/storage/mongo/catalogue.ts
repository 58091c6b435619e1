import { ObjectId } from 'mongodb';
import type { Call } from '../../domain/call.ts';
import type { FeedState } from '../../domain/call-feed.ts';
import type { Catalogue } from '../../domain/ports.ts';
import { callKind, feedStateKind } from '../kinds.ts';
import type { CallFeedDocument, Collections } from './collections.ts';
import { kept, readKept } from './kept.ts';
import { guarded, isNew } from './storage-fault.ts';

/**
 * Funding calls in MongoDB, without transactions: the calls of a reading are written first, under a batch of their
 * own; they are seen when the feed's document is made to point at them, by compare-and-set; then the old ones go. Who
 * reads looks afterwards whether the pointer is where it was, and otherwise reads again: never half of each.
 */
export const mongoCatalogue = ({ callFeeds, calls }: Pick<Collections, 'callFeeds' | 'calls'>): Catalogue => {
  const pointers = (feed?: string): Promise<CallFeedDocument[]> =>
    callFeeds
      .find(feed === undefined ? {} : { _id: feed })
      .sort({ _id: 1 })
      .toArray();

  const seen = async (feed?: string): Promise<Call[]> => {
    for (;;) {
      const before = await pointers(feed);
      const found: Call[] = [];
      for (const { batch } of before)
        if (batch !== null)
          for await (const stored of calls.find({ batch }).sort({ callId: 1 }))
            found.push(readKept(callKind, stored));
      if (batchesOf(await pointers(feed)) === batchesOf(before)) return found;
    }
  };

  const point = async (state: FeedState, batch: string | null): Promise<boolean> => {
    const { feed, revision } = state;
    const document = { _id: feed, revision, batch, ...kept(feedStateKind, state) };
    if (revision === 1) return isNew(() => callFeeds.insertOne(document));
    return (await callFeeds.replaceOne({ _id: feed, revision: revision - 1 }, document)).matchedCount > 0;
  };

  return {
    feeds: () => guarded(async () => (await pointers()).map((stored) => readKept(feedStateKind, stored))),
    feed: (id) =>
      guarded(async () => {
        const [stored] = await pointers(id);
        return stored && readKept(feedStateKind, stored);
      }),
    callsOf: (feed) => guarded(() => seen(feed)),
    calls: () => guarded(() => seen()),
    note: (state) =>
      guarded(async () => {
        const [stored] = await pointers(state.feed);
        return point(state, stored?.batch ?? null);
      }),
    replace: (state, given) =>
      guarded(async () => {
        const { feed, revision } = state;
        const batch = new ObjectId().toHexString();
        const documents = given.map((call) => ({
          feed,
          batch,
          revision,
          callId: call.id,
          ...kept(callKind, call),
        }));
        if (documents.length > 0) await calls.insertMany(documents, { ordered: false });
        const done = await point(state, batch);
        // What was to become this revision or an earlier one can be seen no more, whoever wrote it.
        await calls.deleteMany(
          done ? { feed, revision: { $lte: revision }, batch: { $ne: batch } } : { batch },
        );
        return done;
      }),
    forget: (feed) =>
      guarded(async () => {
        const [stored] = await pointers(feed);
        if (!stored) return;
        await callFeeds.deleteOne({ _id: feed, revision: stored.revision });
        await calls.deleteMany({ feed, revision: { $lte: stored.revision } });
      }),
  };
};

const batchesOf = (feeds: readonly CallFeedDocument[]): string =>
  feeds.map(({ _id, batch }) => `${_id} ${batch ?? ''}`).join('\n');

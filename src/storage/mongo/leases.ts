import type { Leases } from '../../domain/ports.ts';
import type { Collections } from './collections.ts';
import { guarded, isNew } from './storage-fault.ts';

/** Nobody asks for what has lapsed; it is kept a while for clocks that differ. */
const KEPT_AFTER_MS = 86_400_000;

/** Whoever holds a lease may take it again, to keep it longer. */
export const mongoLeases = ({ leases }: Pick<Collections, 'leases'>): Leases => ({
  take: (name, holder, until, now) =>
    guarded(async () => {
      await leases.deleteMany({ until: { $lte: now.getTime() - KEPT_AFTER_MS } });
      const lease = { _id: name, holder, until: until.getTime() };
      const free = { _id: name, $or: [{ holder }, { until: { $lte: now.getTime() } }] };
      if ((await leases.replaceOne(free, lease)).matchedCount > 0) return true;
      return isNew(() => leases.insertOne(lease));
    }),
  holder: (name, now) =>
    guarded(async () => (await leases.findOne({ _id: name, until: { $gt: now.getTime() } }))?.holder ?? null),
  release: (name, holder) => guarded(async () => void (await leases.deleteOne({ _id: name, holder }))),
});

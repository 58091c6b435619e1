import type { Routings } from '../../domain/ports.ts';
import { routingKind } from '../kinds.ts';
import type { Collections } from './collections.ts';
import { kept, readKept } from './kept.ts';
import { guarded, isNew } from './storage-fault.ts';

export const mongoRoutings = ({ routings }: Pick<Collections, 'routings'>): Routings => ({
  load: (tenantId) =>
    guarded(async () => {
      const stored = await routings.findOne({ _id: tenantId });
      return stored === null ? undefined : readKept(routingKind, stored);
    }),
  save: (routing) =>
    guarded(async () => {
      const { tenantId, version } = routing;
      const document = { _id: tenantId, version, ...kept(routingKind, routing) };
      if (version === 1) return isNew(() => routings.insertOne(document));
      const written = await routings.replaceOne({ _id: tenantId, version: version - 1 }, document);
      return written.matchedCount > 0;
    }),
});

import type { Alerts } from '../../domain/alerts/alerts.ts';
import { dueAt } from '../../domain/alerts/due-at.ts';
import { personKey } from '../../domain/person.ts';
import type { AlertsStore } from '../../domain/ports.ts';
import { alertsKind } from '../kinds.ts';
import type { AlertsDocument, Collections } from './collections.ts';
import { kept, readKept } from './kept.ts';
import { guarded, isNew } from './storage-fault.ts';

export const mongoAlerts = ({ alerts: collection }: Pick<Collections, 'alerts'>): AlertsStore => ({
  of: (personKey) =>
    guarded(async () => {
      const stored = await collection.findOne({ _id: personKey.toLowerCase() });
      return stored === null ? undefined : readKept(alertsKind, stored);
    }),
  save: (alerts) =>
    guarded(async () => {
      const document = alertsDocument(alerts);
      const { _id, version } = document;
      if (version === 1) return isNew(() => collection.insertOne(document));
      return (await collection.replaceOne({ _id, version: version - 1 }, document)).matchedCount > 0;
    }),
  due: (now, limit) =>
    guarded(async () => {
      // Null is below every number, so it has to be shut out.
      const found = await collection
        .find({ dueAt: { $lte: now.getTime(), $gt: 0 } }, { projection: { _id: 1 } })
        .sort({ dueAt: 1, _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id }) => _id);
    }),
});

export const alertsDocument = (alerts: Alerts): AlertsDocument => ({
  _id: personKey(alerts.person),
  version: alerts.version,
  dueAt: dueAt(alerts),
  ...kept(alertsKind, alerts),
});

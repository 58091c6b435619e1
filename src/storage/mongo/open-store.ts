import { Fault } from '../../domain/fault.ts';
import type { Store } from '../store.ts';
import { mongoAlerts } from './alerts.ts';
import { mongoCatalogue } from './catalogue.ts';
import { type Collections, collectionsOf } from './collections.ts';
import { connect, type MongoPlace } from './connect.ts';
import { mongoConversations } from './conversations.ts';
import { mongoDefinitions } from './definitions.ts';
import { mongoHealth } from './health.ts';
import { mongoIdeaIndex } from './idea-index.ts';
import { mongoIdeaPeriods } from './idea-periods.ts';
import { mongoIdeas } from './ideas.ts';
import { createIndexes, missingIndexes } from './indexes.ts';
import { takeLayout } from './layout.ts';
import { mongoLeases } from './leases.ts';
import { mongoNumbers } from './numbers.ts';
import { mongoRoutings } from './routings.ts';
import { mongoSessions } from './sessions.ts';
import { mongoTransfer } from './transfer.ts';
import { guarded, toStorageFault } from './storage-fault.ts';

/**
 * All stores in one MongoDB database, which is made on first use. Any number of processes may have it open. Faults:
 * those of `storage-fault.ts`, `database-too-new`, and `storage-indexes-missing` when the login may not make what is
 * not there.
 */
export const openMongoStore = (place: MongoPlace): Promise<Store> =>
  guarded(async () => {
    const { client, db } = connect(place);
    const collections = collectionsOf(db);
    try {
      await takeLayout(collections);
      await furnishIndexes(collections);
    } catch (error) {
      await client.close();
      throw error;
    }
    const at = `${client.options.hosts.map(String).join(',')}/${place.database}`;
    return {
      ideas: mongoIdeas(collections),
      ideaIndex: mongoIdeaIndex(collections),
      ideaPeriods: mongoIdeaPeriods(collections),
      numbers: mongoNumbers(collections),
      sessions: mongoSessions(collections),
      conversations: mongoConversations(collections),
      routings: mongoRoutings(collections),
      definitions: mongoDefinitions(collections),
      catalogue: mongoCatalogue(collections),
      alerts: mongoAlerts(collections),
      leases: mongoLeases(collections),
      transfer: mongoTransfer(collections),
      health: () => mongoHealth(db, collections, at),
      close: () => client.close(),
    };
  });

/** A login without the right to make indexes will do where they have been made. */
const furnishIndexes = async (collections: Collections): Promise<void> => {
  const refusal = await createIndexes(collections).then(() => undefined, toStorageFault);
  if (refusal?.retryable) throw refusal;
  const missing = await missingIndexes(collections);
  if (missing.length === 0) return;
  const why = refusal ? ` ${refusal.message}` : '';
  throw new Fault('storage-indexes-missing', `Indexes are missing: ${missing.join('; ')}.${why}`);
};

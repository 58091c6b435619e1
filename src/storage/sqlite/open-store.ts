import type { Store } from '../store.ts';
import { sqliteAlerts } from './alerts.ts';
import { sqliteCatalogue } from './catalogue.ts';
import { sqliteConversations } from './conversations.ts';
import { sqliteDefinitions } from './definitions.ts';
import { sqliteHealth } from './health.ts';
import { sqliteIdeaIndex } from './idea-index.ts';
import { sqliteIdeaPeriods } from './idea-periods.ts';
import { sqliteIdeas } from './ideas.ts';
import { sqliteLeases } from './leases.ts';
import { sqliteNumbers } from './numbers.ts';
import { openDatabase } from './open-database.ts';
import { sqliteRoutings } from './routings.ts';
import { sqliteSessions } from './sessions.ts';
import { sqliteTransfer } from './transfer.ts';

/** Its driver is synchronous, and so is closing it. */
type SqliteStore = Omit<Store, 'close'> & { close(): void };

/** All stores in one SQLite file (or `:memory:`). Several processes may have the file open. */
export const openSqliteStore = (path: string): SqliteStore => {
  const connection = openDatabase(path);
  return {
    ideas: sqliteIdeas(connection),
    ideaIndex: sqliteIdeaIndex(connection),
    ideaPeriods: sqliteIdeaPeriods(connection),
    numbers: sqliteNumbers(connection),
    sessions: sqliteSessions(connection),
    conversations: sqliteConversations(connection),
    routings: sqliteRoutings(connection),
    definitions: sqliteDefinitions(connection),
    catalogue: sqliteCatalogue(connection),
    alerts: sqliteAlerts(connection),
    leases: sqliteLeases(connection),
    transfer: sqliteTransfer(connection),
    health: () => sqliteHealth(connection, path),
    close: () => void connection.close(),
  };
};

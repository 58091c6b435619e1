import type { Store } from '../store.ts';
import { sqliteCatalogue } from './catalogue.ts';
import { sqliteConversations } from './conversations.ts';
import { sqliteDefinitions } from './definitions.ts';
import { sqliteIdeaIndex } from './idea-index.ts';
import { sqliteIdeas } from './ideas.ts';
import { sqliteLeases } from './leases.ts';
import { sqliteNumbers } from './numbers.ts';
import { openDatabase } from './open-database.ts';
import { sqliteRoutings } from './routings.ts';
import { sqliteSessions } from './sessions.ts';

/** All stores in one SQLite file (or `:memory:`). Several processes may have the file open. */
export const openSqliteStore = (path: string): Store => {
  const connection = openDatabase(path);
  return {
    ideas: sqliteIdeas(connection),
    ideaIndex: sqliteIdeaIndex(connection),
    numbers: sqliteNumbers(connection),
    sessions: sqliteSessions(connection),
    conversations: sqliteConversations(connection),
    routings: sqliteRoutings(connection),
    definitions: sqliteDefinitions(connection),
    catalogue: sqliteCatalogue(connection),
    leases: sqliteLeases(connection),
    close: () => void connection.close(),
  };
};

import type {
  Conversations,
  IdeaIndex,
  Ideas,
  Leases,
  Numbers,
  Routings,
  Sessions,
} from '../../domain/ports.ts';
import type { Session } from '../../flows/session.ts';
import { sqliteConversations } from './conversations.ts';
import { sqliteIdeaIndex } from './idea-index.ts';
import { sqliteIdeas } from './ideas.ts';
import { sqliteLeases } from './leases.ts';
import { sqliteNumbers } from './numbers.ts';
import { openDatabase } from './open-database.ts';
import { sqliteRoutings } from './routings.ts';
import { sqliteSessions } from './sessions.ts';

export type Store = {
  ideas: Ideas;
  ideaIndex: IdeaIndex;
  numbers: Numbers;
  sessions: Sessions<Session>;
  conversations: Conversations;
  routings: Routings;
  leases: Leases;
  close(): void;
};

/** Every store there is, in one SQLite file (or `:memory:`). Several processes may have the file open. */
export const openSqliteStore = (path: string): Store => {
  const connection = openDatabase(path);
  return {
    ideas: sqliteIdeas(connection),
    ideaIndex: sqliteIdeaIndex(connection),
    numbers: sqliteNumbers(connection),
    sessions: sqliteSessions(connection),
    conversations: sqliteConversations(connection),
    routings: sqliteRoutings(connection),
    leases: sqliteLeases(connection),
    close: () => void connection.close(),
  };
};

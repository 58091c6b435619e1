import type {
  Catalogue,
  Conversations,
  DefinitionsStore,
  IdeaIndex,
  Ideas,
  Leases,
  Numbers,
  Routings,
  Sessions,
} from '../domain/ports.ts';
import type { Session } from '../flows/session.ts';

/** Every store there is, opened together and closed together. */
export type Store = {
  ideas: Ideas;
  ideaIndex: IdeaIndex;
  numbers: Numbers;
  sessions: Sessions<Session>;
  conversations: Conversations;
  routings: Routings;
  definitions: DefinitionsStore;
  catalogue: Catalogue;
  leases: Leases;
  close(): void;
};

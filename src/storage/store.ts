import type {
  AlertsStore,
  Catalogue,
  Conversations,
  DefinitionsStore,
  IdeaIndex,
  IdeaPeriods,
  Ideas,
  Leases,
  Numbers,
  Routings,
  Sessions,
} from '../domain/ports.ts';
import type { Session } from '../flows/session.ts';
import type { StoreHealth } from './health.ts';
import type { Transfer } from './transfer.ts';

/** Every store there is, opened together and closed together. */
export type Store = {
  ideas: Ideas;
  ideaIndex: IdeaIndex;
  ideaPeriods: IdeaPeriods;
  numbers: Numbers;
  sessions: Sessions<Session>;
  conversations: Conversations;
  routings: Routings;
  definitions: DefinitionsStore;
  catalogue: Catalogue;
  alerts: AlertsStore;
  leases: Leases;
  transfer: Transfer;
  /** Reads, writes and looks at its own shape. Never throws; leaves nothing behind. */
  health(): Promise<StoreHealth>;
  close(): void | Promise<void>;
};

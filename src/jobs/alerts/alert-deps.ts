import type { CallIndex } from '../../calls/call-index.ts';
import type { PlacesIn } from '../../calls/read-question.ts';
import type {
  AlertsStore,
  Clock,
  Conversations,
  IdeaPeriods,
  Ideas,
  Ids,
  Sender,
} from '../../domain/ports.ts';

export type AlertDeps = {
  alerts: AlertsStore;
  ideas: Ideas;
  ideaPeriods: IdeaPeriods;
  conversations: Conversations;
  sender: Sender;
  clock: Clock;
  ids: Ids;
  callIndex: () => Promise<CallIndex>;
  placesIn: PlacesIn;
  /** The Swedish clock time (`08:00`) from which people are told. */
  time: string;
  /** How long a claim holds, in milliseconds; longer than a send may take. */
  claimMs: number;
  /** How long a send may take. */
  sendMs: number;
  report: (of: {
    level: 'info' | 'warning' | 'error';
    event: string;
    trouble?: string;
    error?: unknown;
  }) => void;
};

import type {
  Clock,
  Conversations,
  IdeaIndex,
  Ideas,
  Ids,
  Leases,
  Routings,
  Sender,
} from '../domain/ports.ts';

/** What the deliverer tells the operator: codes and ids, never what people wrote. */
export type DeliveryReport = {
  level: 'info' | 'warning' | 'error';
  event: 'delivery-failed' | 'claim-lapsed' | 'sending-stopped' | 'delivery-fault';
  ideaId?: string;
  deliveryId?: string;
  kind?: string;
  result?: string;
  trouble?: string;
  error?: unknown;
};

export type DeliverDeps = {
  clock: Clock;
  ids: Ids;
  ideas: Ideas;
  ideaIndex: IdeaIndex;
  conversations: Conversations;
  routings: Routings;
  leases: Leases;
  sender: Sender;
  report: (what: DeliveryReport) => void;
  /** A share between 0 and 1. */
  jitter: () => number;
  /** Whose routing applies. */
  homeTenantId: string;
  /** How long a claim and a place's lease hold, in milliseconds; longer than a send may take. */
  claimMs: number;
  /** How long a send may take. */
  sendMs: number;
};

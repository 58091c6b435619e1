import type { Collection, Db } from 'mongodb';

/** What every stored document has: the aggregate whole in `doc`, and the schema version it was written in. */
type Kept = { schema: number; doc: unknown };

export type IdeaDocument = Kept & {
  _id: string;
  version: number;
  number: string;
  numberKey: string;
  tenant: string;
  actor: string | null;
  nextDeliveryAt: number | null;
  days: string[];
  createdAt: number;
  closedAt: number | null;
  words: string[];
  parked: string[];
};
type SessionDocument = Kept & { _id: string; revision: number };
export type ConversationDocument = Kept & { _id: string; person: string | null; seen: number };
type RoutingDocument = Kept & { _id: string; version: number };
/** `_id` is the place in the order they were written, from 1. */
export type DefinitionsDocument = Kept & { _id: number; version: string; validFrom: string; validTo: string };
export type NumberDocument = { _id: string; last: number };
type LeaseDocument = { _id: string; holder: string; until: number };
/** `batch` is the reading whose calls are to be seen. */
export type CallFeedDocument = Kept & { _id: string; revision: number; batch: string | null };
/** `revision` is the one of its feed that the reading it belongs to was to become. */
type CallDocument = Kept & { feed: string; batch: string; revision: number; callId: string };
export type AlertsDocument = Kept & { _id: string; version: number; dueAt: number | null };
type LayoutDocument = { _id: 'layout'; version: number };

/** Every collection of the database. Field names are in `docs/mongodb.md` for whoever looks at them. */
export type Collections = {
  ideas: Collection<IdeaDocument>;
  sessions: Collection<SessionDocument>;
  conversations: Collection<ConversationDocument>;
  routings: Collection<RoutingDocument>;
  definitions: Collection<DefinitionsDocument>;
  numbers: Collection<NumberDocument>;
  leases: Collection<LeaseDocument>;
  callFeeds: Collection<CallFeedDocument>;
  calls: Collection<CallDocument>;
  alerts: Collection<AlertsDocument>;
  /** Counters of our own; `numbers` are the ideas'. */
  counters: Collection<NumberDocument>;
  meta: Collection<LayoutDocument>;
};

export const collectionsOf = (db: Db): Collections => ({
  ideas: db.collection('ideas'),
  sessions: db.collection('sessions'),
  conversations: db.collection('conversations'),
  routings: db.collection('routings'),
  definitions: db.collection('definitions'),
  numbers: db.collection('numbers'),
  leases: db.collection('leases'),
  callFeeds: db.collection('callFeeds'),
  calls: db.collection('calls'),
  alerts: db.collection('alerts'),
  counters: db.collection('counters'),
  meta: db.collection('meta'),
});

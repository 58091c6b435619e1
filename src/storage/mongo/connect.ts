import { type Db, MongoClient, ReadConcern } from 'mongodb';
import { Fault } from '../../domain/fault.ts';

/** Where the database is. The address may hold credentials: it is never logged. */
export type MongoPlace = { uri: string; database: string };

/**
 * A new primary is elected within some ten seconds; a write that is waiting then goes on. Teams gives a turn fifteen.
 */
const SERVER_SELECTION_MS = 10_000;
const CONNECT_MS = 5000;
/** Longer than any query of ours takes, so that a server that hangs is not waited for without end. */
const SOCKET_MS = 30_000;
/** Azure's load balancers drop what has been silent for four minutes, without a word to either side. */
const IDLE_MS = 120_000;
/** A majority that does not answer for so long is down; the write may still come through and is found by its version. */
const MAJORITY_MS = 5000;
/** Per process. Azure's and Atlas' smallest tiers allow some hundreds in all. */
const POOL = 20;

/**
 * A client and our database. Fault: `storage-address`. What is acknowledged has been written by a majority of the replica set and to its
 * journal, so no election takes it back. Reads go to the primary: compare-and-set on what a secondary remembers
 * would mostly lose. They need no majority of their own, for whatever is decided on them ends in such a write, on the
 * same primary. These stand whatever the address says; retries are left to it (Azure's says `retrywrites=false`).
 */
export const connect = ({ uri, database }: MongoPlace): { client: MongoClient; db: Db } => {
  const client = clientFor(uri);
  const db = client.db(database, {
    readPreference: 'primary',
    readConcern: new ReadConcern('local'),
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: MAJORITY_MS },
  });
  return { client, db };
};

/** What the driver says of an address that it cannot read holds parts of it. */
const clientFor = (uri: string): MongoClient => {
  try {
    return new MongoClient(uri, {
      appName: 'idelotsen',
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      connectTimeoutMS: CONNECT_MS,
      socketTimeoutMS: SOCKET_MS,
      maxIdleTimeMS: IDLE_MS,
      maxPoolSize: POOL,
    });
  } catch {
    throw new Fault('storage-address', 'The store: the address in MONGODB_URI cannot be read.');
  }
};

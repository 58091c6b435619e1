import { z } from 'zod/v4';
import { readDocument } from '../documents.ts';
import { KINDS, sessionKind } from '../kinds.ts';
import type { Entry, KindName, Transfer } from '../transfer.ts';
import type { Connection } from './connection.ts';
import { putEntry } from './put-entry.ts';
import { documentRow } from './row.ts';
import { guarded, toStorageFault } from './storage-fault.ts';
import { inTransaction } from './transaction.ts';

/** Where each kind is, and by what it is ordered. */
const TABLES = {
  definitions: { table: 'definitions', by: 'row' },
  routing: { table: 'routings', by: 'tenant' },
  conversation: { table: 'conversations', by: 'seen' },
  idea: { table: 'ideas', by: 'id' },
  alerts: { table: 'alerts', by: 'person' },
  session: { table: 'sessions', by: 'key' },
} as const;

export const sqliteTransfer = (connection: Connection): Transfer => ({
  count: () => guarded(() => countRow.parse(connection.prepare(COUNT).get()).entries),
  read: async function* () {
    try {
      for (const kind of Object.keys(KINDS) as KindName[])
        yield* kind === 'number' ? numbers(connection) : documents(connection, kind);
    } catch (error) {
      throw toStorageFault(error);
    }
  },
  put: (entries, { replace }) =>
    guarded(() =>
      inTransaction(connection, () => entries.map((entry) => putEntry(connection, entry, replace))),
    ),
});

function* numbers(connection: Connection): Generator<Entry> {
  const rows = connection.prepare('SELECT series, last FROM numbers ORDER BY series').all();
  for (const row of rows) yield { kind: 'number', value: numberRow.parse(row) };
}

function* documents(connection: Connection, kind: keyof typeof TABLES): Generator<Entry> {
  const { table, by } = TABLES[kind];
  for (const row of connection.prepare(`SELECT schema, doc FROM ${table} ORDER BY ${by}`).iterate()) {
    const stored = documentRow.parse(row);
    if (kind === 'session' && stored.schema !== sessionKind.version) continue;
    yield { kind, value: readDocument<unknown>(KINDS[kind], stored) } as Entry;
  }
}

const numberRow = z.object({ series: z.string(), last: z.number() });
const countRow = z.object({ entries: z.number() });

const COUNT = `
  SELECT (SELECT count(*) FROM definitions) + (SELECT count(*) FROM routings) + (SELECT count(*) FROM numbers)
    + (SELECT count(*) FROM conversations) + (SELECT count(*) FROM ideas) + (SELECT count(*) FROM alerts)
    + (SELECT count(*) FROM sessions) AS entries`;

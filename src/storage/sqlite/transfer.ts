import { z } from 'zod/v4';
import { readDocument } from '../documents.ts';
import { KINDS, sessionKind } from '../kinds.ts';
import type { Entry, KindName, Transfer } from '../transfer.ts';
import type { Connection } from './connection.ts';
import { putEntry } from './put-entry.ts';
import { guarded, translated } from './storage-fault.ts';
import { inTransaction } from './transaction.ts';

/** So many documents are held at a time. */
const PAGE = 200;

/** Where each kind is, by what it is ordered, and a value before every one of those. */
const TABLES = {
  definitions: { table: 'definitions', by: 'row', before: 0 },
  routing: { table: 'routings', by: 'tenant', before: '' },
  conversation: { table: 'conversations', by: 'seen', before: 0 },
  idea: { table: 'ideas', by: 'id', before: '' },
  session: { table: 'sessions', by: 'key', before: '' },
} as const;

export const sqliteTransfer = (connection: Connection): Transfer => ({
  count: () => guarded(() => countRow.parse(connection.prepare(COUNT).get()).entries),
  read: async function* () {
    for (const kind of Object.keys(KINDS) as KindName[])
      yield* kind === 'number' ? numbers(connection) : documents(connection, kind);
  },
  put: (entries, { replace }) =>
    guarded(() =>
      inTransaction(connection, () => entries.map((entry) => putEntry(connection, entry, replace))),
    ),
});

function* numbers(connection: Connection): Generator<Entry> {
  const rows = translated(() => connection.prepare('SELECT series, last FROM numbers ORDER BY series').all());
  for (const row of rows) yield { kind: 'number', value: numberRow.parse(row) };
}

function* documents(connection: Connection, kind: keyof typeof TABLES): Generator<Entry> {
  const { table, by, before } = TABLES[kind];
  const page = `SELECT ${by} AS at, schema, doc FROM ${table} WHERE ${by} > ? ORDER BY ${by} LIMIT ${PAGE}`;
  for (let after: string | number = before; ;) {
    const rows = translated(() => connection.prepare(page).all(after)).map((row) => pageRow.parse(row));
    for (const row of rows) {
      if (kind === 'session' && row.schema !== sessionKind.version) continue;
      yield { kind, value: readDocument<unknown>(KINDS[kind], row) } as Entry;
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.at;
  }
}

const numberRow = z.object({ series: z.string(), last: z.number() });
const pageRow = z.object({ at: z.union([z.string(), z.number()]), schema: z.number(), doc: z.string() });
const countRow = z.object({ entries: z.number() });

const COUNT = `
  SELECT (SELECT count(*) FROM definitions) + (SELECT count(*) FROM routings) + (SELECT count(*) FROM numbers)
    + (SELECT count(*) FROM conversations) + (SELECT count(*) FROM ideas) + (SELECT count(*) FROM sessions)
    AS entries`;

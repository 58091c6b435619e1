import type { Call } from '../../domain/call.ts';
import type { FeedState } from '../../domain/call-feed.ts';
import type { Catalogue } from '../../domain/ports.ts';
import { readDocument, writeDocument } from '../documents.ts';
import { callKind, feedStateKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';
import { inTransaction } from './transaction.ts';

export const sqliteCatalogue = (connection: Connection): Catalogue => {
  const states = (sql: string, ...values: string[]): FeedState[] =>
    connection
      .prepare(sql)
      .all(...values)
      .map((row) => readDocument(feedStateKind, documentRow.parse(row)));
  const calls = (sql: string, ...values: string[]): Call[] =>
    connection
      .prepare(sql)
      .all(...values)
      .map((row) => readDocument(callKind, documentRow.parse(row)));
  const write = (state: FeedState): boolean => {
    const { feed, revision } = state;
    const row = { feed, revision, schema: feedStateKind.version, doc: writeDocument(feedStateKind, state) };
    const stored =
      revision === 1
        ? connection.prepare(INSERT_FEED).run(row)
        : connection.prepare(UPDATE_FEED).run({ ...row, before: revision - 1 });
    return stored.changes > 0;
  };
  return {
    feeds: () => guarded(() => states(FEEDS)),
    feed: (id) => guarded(() => states(FEED, id)[0]),
    callsOf: (feed) => guarded(() => calls(CALLS_OF, feed)),
    calls: () => guarded(() => calls(CALLS)),
    note: (state) => guarded(() => write(state)),
    replace: (state, given) =>
      guarded(() => {
        const { feed } = state;
        const docs = given.map((call) => ({ id: call.id, doc: writeDocument(callKind, call) }));
        return inTransaction(connection, () => {
          if (!write(state)) return false;
          connection.prepare(DELETE_CALLS).run(feed);
          const insert = connection.prepare(INSERT_CALL);
          for (const { id, doc } of docs) insert.run({ feed, id, schema: callKind.version, doc });
          return true;
        });
      }),
    forget: (feed) =>
      guarded(() =>
        inTransaction(connection, () => {
          connection.prepare(DELETE_CALLS).run(feed);
          connection.prepare(DELETE_FEED).run(feed);
        }),
      ),
  };
};

const FEEDS = 'SELECT schema, doc FROM call_feeds ORDER BY feed';
const FEED = 'SELECT schema, doc FROM call_feeds WHERE feed = ?';
const INSERT_FEED = `
  INSERT INTO call_feeds (feed, revision, schema, doc) VALUES (:feed, :revision, :schema, :doc)
  ON CONFLICT (feed) DO NOTHING`;
const UPDATE_FEED = `
  UPDATE call_feeds SET revision = :revision, schema = :schema, doc = :doc
  WHERE feed = :feed AND revision = :before`;
const DELETE_FEED = 'DELETE FROM call_feeds WHERE feed = ?';

const CALLS = 'SELECT schema, doc FROM calls ORDER BY feed, id';
const CALLS_OF = 'SELECT schema, doc FROM calls WHERE feed = ? ORDER BY id';
const DELETE_CALLS = 'DELETE FROM calls WHERE feed = ?';
const INSERT_CALL = 'INSERT INTO calls (feed, id, schema, doc) VALUES (:feed, :id, :schema, :doc)';

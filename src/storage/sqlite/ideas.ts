import type { Idea } from '../../domain/idea.ts';
import type { Ideas } from '../../domain/ports.ts';
import { readDocument } from '../documents.ts';
import { ideaKind } from '../kinds.ts';
import { numberKey } from '../idea-keys.ts';
import { type IdeaColumns, ideaColumns } from './idea-columns.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';
import { inTransaction } from './transaction.ts';
import { writeIdeaIndex } from './write-idea-index.ts';

/** Ideas in SQLite: each one row, and beside it in the same transaction what it is found by. */
export const sqliteIdeas = (connection: Connection): Ideas => {
  const replaceNow = (idea: Idea, columns: IdeaColumns): boolean =>
    inTransaction(connection, () => {
      const row = connection.prepare(UPDATE).get({ ...columns.row, before: idea.version - 1 });
      if (row === undefined) return false;
      writeIdeaIndex(connection, row, columns);
      return true;
    });

  const createNow = (idea: Idea, columns: IdeaColumns): { kind: 'created' | 'exists'; idea: Idea } =>
    inTransaction(connection, () => {
      const stored = connection.prepare(BY_ID).get(idea.id);
      if (stored !== undefined) return { kind: 'exists', idea: toIdea(stored) };
      writeIdeaIndex(connection, connection.prepare(INSERT).get(columns.row), columns);
      return { kind: 'created', idea };
    });

  return {
    get: (id) => guarded(() => toIdeaOrNone(connection.prepare(BY_ID).get(id))),
    byNumber: (number) => guarded(() => toIdeaOrNone(connection.prepare(BY_NUMBER).get(number))),
    create: (idea) => guarded(() => createNow(idea, ideaColumns(idea))),
    replace: (idea) => guarded(() => replaceNow(idea, ideaColumns(idea))),
    byActor: (personKey, { limit, before }) =>
      guarded(() => {
        const from = before === undefined ? '~' : numberKey(before);
        return connection.prepare(OF_ACTOR).all(personKey.toLowerCase(), from, limit).map(toIdea);
      }),
    page: ({ limit, after = '' }) => guarded(() => connection.prepare(PAGE).all(after, limit).map(toIdea)),
  };
};

const toIdea = (row: unknown): Idea => readDocument(ideaKind, documentRow.parse(row));

const toIdeaOrNone = (row: unknown): Idea | undefined => (row === undefined ? undefined : toIdea(row));

const BY_ID = 'SELECT schema, doc FROM ideas WHERE id = ?';
const BY_NUMBER = 'SELECT schema, doc FROM ideas WHERE number = ?';

const INSERT = `
  INSERT INTO ideas
    (id, version, number, number_key, tenant, actor, next_delivery_at, words, schema, doc)
  VALUES
    (:id, :version, :number, :numberKey, :tenant, :actor, :nextDeliveryAt, '', :schema, :doc)
  RETURNING row, words`;

/** The words are written by their own statement, only when they have changed. */
const UPDATE = `
  UPDATE ideas SET
    version = :version, number = :number, number_key = :numberKey, tenant = :tenant, actor = :actor,
    next_delivery_at = :nextDeliveryAt, schema = :schema, doc = :doc
  WHERE id = :id AND version = :before
  RETURNING row, words`;

const OF_ACTOR = `
  SELECT schema, doc FROM ideas WHERE actor = ? AND number_key < ? ORDER BY number_key DESC LIMIT ?`;

const PAGE = 'SELECT schema, doc FROM ideas WHERE id > ? ORDER BY id LIMIT ?';

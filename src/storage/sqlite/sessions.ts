import type { Sessions } from '../../domain/ports.ts';
import type { Session } from '../../flows/session.ts';
import { readDocument, writeDocument } from '../documents.ts';
import { sessionKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';

/** A session of another schema version is `outdated`: it stays until the next one is saved over it. */
export const sqliteSessions = (connection: Connection): Sessions<Session> => {
  return {
    load: (key) =>
      guarded(() => {
        const row = connection.prepare(BY_KEY).get(key);
        if (row === undefined) return undefined;
        const stored = documentRow.parse(row);
        return stored.schema === sessionKind.version ? readDocument(sessionKind, stored) : 'outdated';
      }),
    save: (session) =>
      guarded(() => {
        const doc = writeDocument(sessionKind, session);
        const { key, revision } = session;
        const write = connection.prepare(revision === 1 ? INSERT_OR_OUTDATED : UPDATE);
        return (
          write.run({ key, revision, before: revision - 1, schema: sessionKind.version, doc }).changes > 0
        );
      }),
    remove: (key) => guarded(() => void connection.prepare(REMOVE).run(key)),
  };
};

const INSERT_OR_OUTDATED = `
  INSERT INTO sessions (key, revision, schema, doc) VALUES (:key, :revision, :schema, :doc)
  ON CONFLICT (key) DO UPDATE SET revision = :revision, schema = :schema, doc = :doc
  WHERE sessions.schema <> :schema`;

const UPDATE = `
  UPDATE sessions SET revision = :revision, doc = :doc
  WHERE key = :key AND revision = :before AND schema = :schema`;

const BY_KEY = 'SELECT schema, doc FROM sessions WHERE key = ?';
const REMOVE = 'DELETE FROM sessions WHERE key = ?';

import { type Conversation, conversationKey } from '../../domain/conversation.ts';
import { personKey } from '../../domain/person.ts';
import type { Conversations } from '../../domain/ports.ts';
import { readDocument, writeDocument } from '../documents.ts';
import { conversationKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';

/** `seen` counts up, so that the personal chat a person was last met in is the one they are reached in. */
export const sqliteConversations = (connection: Connection): Conversations => {
  return {
    remember: (conversation) => guarded(() => writeConversation(connection, conversation)),
    get: (key) => guarded(() => toConversation(connection.prepare(BY_KEY).get(key))),
    personal: (key) => guarded(() => toConversation(connection.prepare(PERSONAL).get(key.toLowerCase()))),
    forget: (key) => guarded(() => void connection.prepare(FORGET).run(key)),
  };
};

export const writeConversation = (connection: Connection, conversation: Conversation): void => {
  const doc = writeDocument(conversationKind, conversation);
  const key = conversationKey(conversation);
  connection
    .prepare(REMEMBER)
    .run({ key, person: personOf(conversation), schema: conversationKind.version, doc });
};

const toConversation = (row: unknown): Conversation | undefined =>
  row === undefined ? undefined : readDocument(conversationKind, documentRow.parse(row));

const personOf = ({ kind, tenantId, person }: Conversation): string | null =>
  kind === 'personal' && person ? personKey({ tenantId, personId: person.personId }) : null;

/** Nothing is written when nothing has changed, for this runs at every message. */
const REMEMBER = `
  INSERT INTO conversations (key, person, seen, schema, doc)
  VALUES (:key, :person, (SELECT coalesce(max(seen), 0) + 1 FROM conversations), :schema, :doc)
  ON CONFLICT (key) DO UPDATE
  SET person = excluded.person, seen = excluded.seen, schema = excluded.schema, doc = excluded.doc
  WHERE doc <> excluded.doc OR schema <> excluded.schema OR EXISTS (
    SELECT 1 FROM conversations AS other
    WHERE other.person = excluded.person AND other.seen > conversations.seen
  )`;

const PERSONAL = 'SELECT schema, doc FROM conversations WHERE person = ? ORDER BY seen DESC LIMIT 1';
const BY_KEY = 'SELECT schema, doc FROM conversations WHERE key = ?';
const FORGET = 'DELETE FROM conversations WHERE key = ?';

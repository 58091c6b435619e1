import { writeDocument } from '../documents.ts';
import { KINDS } from '../kinds.ts';
import { compare, type Entry, keyOf, type Outcome, reachOf } from '../transfer.ts';
import type { Connection } from './connection.ts';
import { alertsRow } from './alerts.ts';
import { writeConversation } from './conversations.ts';
import { ideaColumns } from './idea-columns.ts';
import { storedValue } from './row.ts';
import { writeIdeaIndex } from './write-idea-index.ts';

/** Puts one entry as it is, whatever its version. Within a transaction. */
export const putEntry = (connection: Connection, entry: Entry, replace: boolean): Outcome => {
  if (entry.kind === 'number') return raise(connection, entry.value) ? 'written' : 'same';
  const row = connection.prepare(STORED[entry.kind]).get(keyOf(entry));
  const stored = row === undefined ? undefined : storedValue(row);
  const stands = compare<unknown>(KINDS[entry.kind], stored, entry.value);
  if (stands === 'same') return 'same';
  if (stands === 'other' && !replace) return 'kept';
  if (entry.kind === 'idea' && isNumberTaken(connection, entry.value)) return 'kept';
  write(connection, entry);
  return 'written';
};

/** Never set back. Whether it was raised. */
const raise = (connection: Connection, number: { series: string; last: number }): boolean =>
  connection.prepare(RAISE).run(number).changes > 0;

const isNumberTaken = (connection: Connection, { id, number }: { id: string; number: string }): boolean =>
  connection.prepare('SELECT 1 FROM ideas WHERE number = ? AND id <> ?').get(number, id) !== undefined;

const write = (connection: Connection, entry: Exclude<Entry, { kind: 'number' }>): void => {
  const schema = KINDS[entry.kind].version;
  switch (entry.kind) {
    case 'definitions': {
      const { version, validFrom, validTo } = entry.value;
      const doc = writeDocument(KINDS.definitions, entry.value);
      connection.prepare(PUT_DEFINITIONS).run({ version, validFrom, validTo, schema, doc });
      return;
    }
    case 'routing': {
      const { tenantId: tenant, version } = entry.value;
      const doc = writeDocument(KINDS.routing, entry.value);
      connection.prepare(PUT_ROUTING).run({ tenant, version, schema, doc });
      return;
    }
    case 'alerts':
      connection.prepare(PUT_ALERTS).run(alertsRow(entry.value));
      return;
    case 'session': {
      const { key, revision } = entry.value;
      const doc = writeDocument(KINDS.session, entry.value);
      connection.prepare(PUT_SESSION).run({ key, revision, schema, doc });
      return;
    }
    case 'conversation':
      writeConversation(connection, entry.value);
      return;
    case 'idea': {
      const columns = ideaColumns(entry.value);
      writeIdeaIndex(connection, connection.prepare(PUT_IDEA).get(columns.row), columns);
      raise(connection, reachOf(entry.value.number));
    }
  }
};

const STORED = {
  definitions: 'SELECT schema, doc FROM definitions WHERE version = ?',
  routing: 'SELECT schema, doc FROM routings WHERE tenant = ?',
  conversation: 'SELECT schema, doc FROM conversations WHERE key = ?',
  idea: 'SELECT schema, doc FROM ideas WHERE id = ?',
  alerts: 'SELECT schema, doc FROM alerts WHERE person = ?',
  session: 'SELECT schema, doc FROM sessions WHERE key = ?',
};

const PUT_DEFINITIONS = `
  INSERT INTO definitions (version, valid_from, valid_to, schema, doc)
  VALUES (:version, :validFrom, :validTo, :schema, :doc)
  ON CONFLICT (version) DO UPDATE
  SET valid_from = :validFrom, valid_to = :validTo, schema = :schema, doc = :doc`;

const PUT_ROUTING = `
  INSERT INTO routings (tenant, version, schema, doc) VALUES (:tenant, :version, :schema, :doc)
  ON CONFLICT (tenant) DO UPDATE SET version = :version, schema = :schema, doc = :doc`;

const PUT_ALERTS = `
  INSERT INTO alerts (person, version, due_at, schema, doc) VALUES (:person, :version, :dueAt, :schema, :doc)
  ON CONFLICT (person) DO UPDATE SET version = :version, due_at = :dueAt, schema = :schema, doc = :doc`;

const PUT_SESSION = `
  INSERT INTO sessions (key, revision, schema, doc) VALUES (:key, :revision, :schema, :doc)
  ON CONFLICT (key) DO UPDATE SET revision = :revision, schema = :schema, doc = :doc`;

const PUT_IDEA = `
  INSERT INTO ideas
    (id, version, number, number_key, tenant, actor, next_delivery_at, created_at, closed_at, words, schema, doc)
  VALUES
    (:id, :version, :number, :numberKey, :tenant, :actor, :nextDeliveryAt, :createdAt, :closedAt, '', :schema, :doc)
  ON CONFLICT (id) DO UPDATE SET
    version = :version, number = :number, number_key = :numberKey, tenant = :tenant, actor = :actor,
    next_delivery_at = :nextDeliveryAt, created_at = :createdAt, closed_at = :closedAt, schema = :schema, doc = :doc
  RETURNING row, words`;

const RAISE = `
  INSERT INTO numbers (series, last) VALUES (:series, :last)
  ON CONFLICT (series) DO UPDATE SET last = excluded.last WHERE last < excluded.last`;

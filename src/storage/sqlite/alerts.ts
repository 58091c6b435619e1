import { z } from 'zod/v4';
import { dueAt } from '../../domain/alerts/due-at.ts';
import { personKey } from '../../domain/person.ts';
import type { Alerts } from '../../domain/alerts/alerts.ts';
import type { AlertsStore } from '../../domain/ports.ts';
import { readDocument, writeDocument } from '../documents.ts';
import { alertsKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';

export const sqliteAlerts = (connection: Connection): AlertsStore => ({
  of: (personKey) =>
    guarded(() => {
      const row = connection.prepare(BY_PERSON).get(personKey.toLowerCase());
      return row === undefined ? undefined : readDocument(alertsKind, documentRow.parse(row));
    }),
  save: (alerts) =>
    guarded(() => {
      const row = { ...alertsRow(alerts), before: alerts.version - 1 };
      return connection.prepare(alerts.version === 1 ? INSERT : UPDATE).run(row).changes > 0;
    }),
  due: (now, limit) =>
    guarded(() =>
      connection
        .prepare(DUE)
        .all(now.getTime(), limit)
        .map((row) => personRow.parse(row).person),
    ),
});

/** The columns of one person's. */
export const alertsRow = (alerts: Alerts) => ({
  person: personKey(alerts.person),
  version: alerts.version,
  dueAt: dueAt(alerts),
  schema: alertsKind.version,
  doc: writeDocument(alertsKind, alerts),
});

const personRow = z.object({ person: z.string() });

const INSERT = `
  INSERT INTO alerts (person, version, due_at, schema, doc) VALUES (:person, :version, :dueAt, :schema, :doc)
  ON CONFLICT (person) DO NOTHING`;

const UPDATE = `
  UPDATE alerts SET version = :version, due_at = :dueAt, schema = :schema, doc = :doc
  WHERE person = :person AND version = :before`;

const BY_PERSON = 'SELECT schema, doc FROM alerts WHERE person = ?';
const DUE = 'SELECT person FROM alerts WHERE due_at <= ? ORDER BY due_at, person LIMIT ?';

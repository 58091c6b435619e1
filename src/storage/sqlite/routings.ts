import type { Routings } from '../../domain/ports.ts';
import { readDocument, writeDocument } from '../documents.ts';
import { routingKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';

export const sqliteRoutings = (connection: Connection): Routings => {
  return {
    load: (tenantId) =>
      guarded(() => {
        const row = connection.prepare(BY_TENANT).get(tenantId);
        return row === undefined ? undefined : readDocument(routingKind, documentRow.parse(row));
      }),
    save: (routing) =>
      guarded(() => {
        const doc = writeDocument(routingKind, routing);
        const { tenantId: tenant, version } = routing;
        const write = connection.prepare(version === 1 ? INSERT : UPDATE);
        return (
          write.run({ tenant, version, before: version - 1, schema: routingKind.version, doc }).changes > 0
        );
      }),
  };
};

const INSERT = `
  INSERT INTO routings (tenant, version, schema, doc) VALUES (:tenant, :version, :schema, :doc)
  ON CONFLICT (tenant) DO NOTHING`;

const UPDATE = `
  UPDATE routings SET version = :version, schema = :schema, doc = :doc
  WHERE tenant = :tenant AND version = :before`;

const BY_TENANT = 'SELECT schema, doc FROM routings WHERE tenant = ?';

import { z } from 'zod/v4';
import type { Definitions } from '../../domain/definitions.ts';
import { Fault } from '../../domain/fault.ts';
import { inForce, type Validity } from '../../domain/in-force.ts';
import type { DefinitionsStore } from '../../domain/ports.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { readDocument, writeDocument } from '../documents.ts';
import { definitionsKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { guarded } from './storage-fault.ts';
import { inTransaction } from './transaction.ts';

/** Definitions in SQLite: a version is a row that is never changed. */
export const sqliteDefinitions = (connection: Connection): DefinitionsStore => {
  const inForceOn = (day: string): Validity | undefined =>
    inForce(
      connection
        .prepare(VALIDITIES)
        .all()
        .map((row) => validityRow.parse(row)),
      day,
    );
  const get = (version: string): Definitions | undefined => {
    const row = connection.prepare(BY_VERSION).get(version);
    return row === undefined ? undefined : readDocument(definitionsKind, documentRow.parse(row));
  };
  return {
    current: (at) =>
      guarded(() => {
        const found = inForceOn(stockholmDate(at));
        const definitions = found && get(found.version);
        if (!definitions) throw new Fault('definitions-missing', 'No definitions have been stored.');
        return definitions;
      }),
    version: (version) => guarded(() => get(version)),
    save: (definitions, replaces) =>
      guarded(() => {
        const doc = writeDocument(definitionsKind, definitions);
        const { version, validFrom, validTo } = definitions;
        return inTransaction(connection, () => {
          if ((inForceOn(validFrom)?.version ?? null) !== replaces) return false;
          const row = { version, validFrom, validTo, schema: definitionsKind.version, doc };
          return connection.prepare(INSERT).run(row).changes > 0;
        });
      }),
  };
};

const validityRow = z
  .object({ version: z.string(), valid_from: z.string(), valid_to: z.string() })
  .transform(({ version, valid_from: validFrom, valid_to: validTo }) => ({ version, validFrom, validTo }));

const VALIDITIES = 'SELECT version, valid_from, valid_to FROM definitions ORDER BY row';

const BY_VERSION = 'SELECT schema, doc FROM definitions WHERE version = ?';

const INSERT = `
  INSERT INTO definitions (version, valid_from, valid_to, schema, doc)
  VALUES (:version, :validFrom, :validTo, :schema, :doc)
  ON CONFLICT (version) DO NOTHING`;

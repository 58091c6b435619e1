import { z } from 'zod/v4';
import { Fault } from '../../domain/fault.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type { Connection } from './connection.ts';
import { inTransaction } from './transaction.ts';

/**
 * Brings the file to the version that this program knows, one migration at a time, each whole or not at all. Two
 * processes may start at once: the version is read again under the write lock. Fault: `database-too-new`.
 */
export const migrate = (connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void => {
  for (;;) {
    if (versionOf(connection) === migrations.length) return;
    inTransaction(connection, () => step(connection, migrations));
  }
};

const step = (connection: Connection, migrations: readonly Migration[]): void => {
  const version = versionOf(connection);
  if (version > migrations.length)
    throw new Fault(
      'database-too-new',
      `The file has version ${version}; this program knows ${migrations.length}. Start a newer program.`,
    );
  const migration = migrations[version];
  if (!migration) return;
  migration(connection);
  connection.exec(`PRAGMA user_version = ${version + 1}`);
};

const versionSchema = z.object({ user_version: z.number() });

const versionOf = (connection: Connection): number =>
  versionSchema.parse(connection.prepare('PRAGMA user_version').get()).user_version;

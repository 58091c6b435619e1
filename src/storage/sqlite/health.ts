import { z } from 'zod/v4';
import { check, type HealthCheck, type StoreHealth } from '../health.ts';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';
import { toStorageFault } from './storage-fault.ts';

/** Looks at the file; what is written on trial is taken back. */
export const sqliteHealth = async (connection: Connection, place: string): Promise<StoreHealth> => ({
  kind: 'sqlite',
  place,
  checks: [
    await check('version', () => versionOf(connection), faultCode),
    await check('read', () => count(connection), faultCode),
    await check('write', () => tryWrite(connection), faultCode),
    await check('indexes', () => integrity(connection), faultCode),
  ],
});

const faultCode = (error: unknown): string => toStorageFault(error).code;

const versionOf = (connection: Connection): string => {
  const { sqlite, file } = versionRow.parse(connection.prepare(VERSION).get());
  return `SQLite ${sqlite}, file version ${file} of ${MIGRATIONS.length}`;
};

const count = (connection: Connection): string =>
  `${countRow.parse(connection.prepare(COUNT).get()).ideas} ideas`;

const tryWrite = (connection: Connection): string => {
  connection.exec('BEGIN IMMEDIATE');
  try {
    connection.exec("INSERT INTO leases (name, holder, until) VALUES ('health', 'health', 0)");
  } finally {
    connection.exec('ROLLBACK');
  }
  return '';
};

const integrity = (connection: Connection): string | Omit<HealthCheck, 'what'> => {
  const found = connection
    .prepare('PRAGMA quick_check(5)')
    .all()
    .map((row) => integrityRow.parse(row).quick_check);
  return found.join() === 'ok' ? '' : { state: 'fault', code: 'storage-corrupt', detail: found.join('; ') };
};

const versionRow = z.object({ sqlite: z.string(), file: z.number() });
const countRow = z.object({ ideas: z.number() });
const integrityRow = z.object({ quick_check: z.string() });

const VERSION = 'SELECT sqlite_version() AS sqlite, user_version AS file FROM pragma_user_version';
const COUNT = 'SELECT count(*) AS ideas FROM ideas';

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { migrate } from './migrate.ts';
import { translated } from './storage-fault.ts';

export type Connection = Database.Database;

/** So long, in milliseconds, a write waits for another process to finish its own. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database at `path` (its folder is made) or `:memory:`, brought up to the present version. A write
 * that has returned survives SIGKILL through WAL, and a power cut through `synchronous = FULL`. Faults: those of
 * `storage-fault.ts`, and `database-too-new`.
 */
export const openDatabase = (path: string): Connection =>
  translated(() => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const connection = new Database(path);
    try {
      connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      connection.exec('PRAGMA journal_mode = WAL');
      connection.exec('PRAGMA synchronous = FULL');
      migrate(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
    return connection;
  });

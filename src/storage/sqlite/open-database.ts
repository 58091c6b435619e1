import { connect } from './connect.ts';
import type { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { translated } from './storage-fault.ts';

/** So long, in milliseconds, a write waits for another process to finish its own. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database at `path` (its folder is made) or `:memory:`, brought up to the present version. A write
 * that has returned survives SIGKILL through WAL, and a power cut through `synchronous = FULL`. Statements are
 * prepared where they are used: a prepared one would go on working after the connection is closed. Faults: those
 * of `storage-fault.ts`, `storage-unavailable` and `database-too-new`.
 */
export const openDatabase = (path: string): Connection =>
  translated(() => {
    const connection = connect(path);
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

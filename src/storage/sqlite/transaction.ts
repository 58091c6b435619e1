import type { Connection } from './connection.ts';

/** All of `work` or nothing. Takes the write lock at once, so that what is read stays true until it is written. */
export const inTransaction = <T>(connection: Connection, work: () => T): T => {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
};

import { connect } from './connect.ts';
import { toStorageFault } from './storage-fault.ts';

/** Whether this process is alone with the file. `leave` lets the next one be. */
export type Presence = { alone: boolean; leave(): void };

/**
 * Holds a lock in a file beside the database for as long as this process works on it. The operating system takes the
 * lock away when the process ends, however it ends.
 */
export const bePresent = (file: string): Presence => {
  const connection = connect(`${file}.running`);
  try {
    connection.exec('PRAGMA busy_timeout = 0');
    connection.exec('BEGIN EXCLUSIVE');
    return { alone: true, leave: () => void connection.close() };
  } catch (error) {
    connection.close();
    if (toStorageFault(error).code !== 'storage-busy') throw toStorageFault(error);
    return { alone: false, leave: () => undefined };
  }
};

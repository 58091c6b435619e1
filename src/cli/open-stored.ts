import { existsSync } from 'node:fs';
import { ConfigFault, parseLearning, readEnvironment } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';

/** `place`: the file, or the database's name. */
type Stored = { store: Store; place: string; learning: 'off' | 'allowed' };

/**
 * Opens the store for a command (the SQLite file given, else the configured one), lets it work and closes it. Gives the
 * exit code: that of the work, or 2 with a sentence when there is nothing to open or it cannot be read. A file that is
 * not there is made only where it `mayBeNew`.
 */
export const withStored = async (
  given: string | undefined,
  work: (stored: Stored) => Promise<number>,
  { mayBeNew = false } = {},
): Promise<number> => {
  try {
    const { sqliteFile, mongo, learning } = parseLearning(readEnvironment('env/.env'));
    const where = given === undefined ? { sqliteFile, mongo } : { sqliteFile: given, mongo: null };
    if (!where.mongo && !mayBeNew && !existsSync(where.sqliteFile))
      return refuse(`There is no database at ${where.sqliteFile}.`);
    const store = await openStore(where, ({ why }) => void process.stderr.write(`${why}\n`));
    try {
      const place = where.mongo ? `MongoDB, ${where.mongo.database}` : where.sqliteFile;
      return await work({ store, place, learning });
    } finally {
      await store.close();
    }
  } catch (fault) {
    if (fault instanceof ConfigFault || fault instanceof Fault) return refuse(fault.message);
    throw fault;
  }
};

const refuse = (why: string): number => {
  process.stderr.write(`${why}\n`);
  return 2;
};

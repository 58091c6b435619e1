import { existsSync } from 'node:fs';
import { ConfigFault, parseLearning, readEnvironment } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { openSqliteStore } from '../storage/sqlite/open-store.ts';
import type { Store } from '../storage/store.ts';

type Stored = { store: Store; file: string; learning: 'off' | 'allowed' };

/**
 * Opens the store for a command (the file given, else the configured one), lets it work and closes it. Gives the exit
 * code: that of the work, or 2 with a sentence when there is nothing to open or it cannot be read.
 */
export const withStored = async (
  given: string | undefined,
  work: (stored: Stored) => Promise<number>,
): Promise<number> => {
  try {
    const { sqliteFile, learning } = parseLearning(readEnvironment('env/.env'));
    const file = given ?? sqliteFile;
    if (!existsSync(file)) return refuse(`There is no database at ${file}.`);
    const store = openSqliteStore(file);
    try {
      return await work({ store, file, learning });
    } finally {
      store.close();
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

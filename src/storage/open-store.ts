import { Fault } from '../domain/fault.ts';
import { diskOf } from './sqlite/network-disk.ts';
import { openSqliteStore } from './sqlite/open-store.ts';
import { bePresent } from './sqlite/presence.ts';
import type { Store } from './store.ts';

/** The configured place: the database where there is one, else the file (or `:memory:`). */
type Place = { sqliteFile: string; mongo: { uri: string; database: string } | null };

/** Something the operator should know; `code` is stable. */
type Warn = (warning: { code: string; why: string }) => void;

const INSTEAD = 'Put it on a disk of this machine, or use MongoDB (MONGODB_URI).';
const NETWORK = 'its locks do not hold there, so that two writers damage the file';

/**
 * Opens the configured store. A file on a network disk is refused (fault `storage-on-network`); one that may be, and
 * one that another process works on, is warned of. The driver of MongoDB is loaded only where it is used.
 */
export const openStore = async ({ sqliteFile, mongo }: Place, warn: Warn): Promise<Store> => {
  if (mongo) return (await import('./mongo/open-store.ts')).openMongoStore(mongo);
  if (sqliteFile === ':memory:') return openSqliteStore(sqliteFile);
  const disk = diskOf(sqliteFile);
  if (disk.kind === 'network')
    throw new Fault(
      'storage-on-network',
      `${sqliteFile} lies on a network disk (${disk.name}). SQLite cannot be used: ${NETWORK}. ${INSTEAD}`,
    );
  if (disk.kind === 'perhaps-network')
    warn({
      code: 'storage-perhaps-on-network',
      why: `${sqliteFile} lies on ${disk.name}. If another machine serves it, ${NETWORK}. ${INSTEAD}`,
    });
  const store = openSqliteStore(sqliteFile);
  const presence = bePresent(sqliteFile);
  if (!presence.alone)
    warn({
      code: 'storage-shared',
      why: `Another process works on ${sqliteFile}. On one machine nothing is lost, but each waits for the other at every write. For more than one process use MongoDB (MONGODB_URI).`,
    });
  return {
    ...store,
    close: () => {
      presence.leave();
      store.close();
    },
  };
};

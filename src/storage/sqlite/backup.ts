import { existsSync, renameSync, rmSync } from 'node:fs';
import { Fault } from '../../domain/fault.ts';
import { connect } from './connect.ts';
import { openSqliteStore } from './open-store.ts';
import { bePresent } from './presence.ts';
import { translated } from './storage-fault.ts';

/** SQLite keeps these beside the file while it is open. */
const BESIDE = ['-wal', '-shm'];

/**
 * Copies the database, whole and as it is at one moment, also while the bot works on it. Faults: `backup-exists` (a copy
 * is never written over), those of the store.
 */
export const backUp = (file: string, copy: string): void => {
  if (existsSync(copy)) throw new Fault('backup-exists', `${copy} is there already.`);
  translated(() => {
    const connection = connect(file);
    try {
      connection.prepare('VACUUM INTO ?').run(copy);
    } finally {
      connection.close();
    }
  });
};

/**
 * Puts a copy in the database's place and gives the name under which what was there is kept, or null when nothing was.
 * The copy is tried first, on a copy of its own. Faults: `storage-shared` while the bot runs; `backup-unusable`.
 */
export const restore = async (copy: string, file: string, now: Date): Promise<string | null> => {
  const presence = bePresent(file);
  try {
    if (!presence.alone)
      throw new Fault('storage-shared', `Another process works on ${file}. Stop the bot first.`);
    const coming = `${file}.restoring`;
    removeAll(coming);
    backUp(copy, coming);
    await tryOut(coming);
    const kept = existsSync(file) ? `${file}.before-${now.toISOString().replaceAll(/[:.]/g, '-')}` : null;
    if (kept !== null) moveAll(file, kept);
    moveAll(coming, file);
    return kept;
  } finally {
    presence.leave();
  }
};

/** Also brings it up to the version of this program, as a start would. */
const tryOut = async (file: string): Promise<void> => {
  const store = openSqliteStore(file);
  const { checks } = await store.health();
  store.close();
  const wrong = checks.filter(({ state }) => state === 'fault').map(({ code }) => code);
  if (wrong.length === 0) return;
  removeAll(file);
  throw new Fault('backup-unusable', `The copy cannot be used (${wrong.join(', ')}).`);
};

/** What has been written may still stand in the file beside it, so they go together. */
const moveAll = (from: string, to: string): void => {
  for (const beside of ['', ...BESIDE]) if (existsSync(from + beside)) renameSync(from + beside, to + beside);
};

const removeAll = (file: string): void => {
  for (const beside of ['', ...BESIDE]) rmSync(file + beside, { force: true });
};

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/domain/fault.ts';
import { sqliteIdeas } from '../../../src/storage/sqlite/ideas.ts';
import { openDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { toStorageFault } from '../../../src/storage/sqlite/storage-fault.ts';
import { anIdea } from '../../support/an-idea.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('openDatabase', () => {
  it('makes the folder and writes so that nothing acknowledged is lost', () => {
    const connection = openDatabase(path.join(temporaryFolder(), 'a', 'b', 'ideas.db'));
    expect(connection.prepare('PRAGMA journal_mode').all()).toEqual([{ journal_mode: 'wal' }]);
    expect(connection.prepare('PRAGMA synchronous').all()).toEqual([{ synchronous: 2 }]);
    expect(connection.prepare('PRAGMA busy_timeout').all()).toEqual([{ timeout: 5000 }]);
    connection.close();
  });

  it('says plainly what is wrong with a file that is none of ours, or no file', () => {
    const folder = temporaryFolder();
    const text = path.join(folder, 'text.db');
    writeFileSync(text, 'Det här är ingen databas, bara en lång rad text. '.repeat(100));
    expect(() => openDatabase(text)).toThrow(expect.objectContaining({ code: 'storage-corrupt' }));
    mkdirSync(path.join(folder, 'folder.db'));
    expect(() => openDatabase(path.join(folder, 'folder.db'))).toThrow(
      expect.objectContaining({ code: 'storage-unavailable' }),
    );
  });
});

describe('faults of the store', () => {
  it('gives up when another keeps the file too long, and says that it may be tried again', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const hasty = openDatabase(file);
    hasty.exec('PRAGMA busy_timeout = 10');
    const ideas = sqliteIdeas(hasty);
    const greedy = openDatabase(file);
    greedy.exec('BEGIN IMMEDIATE');
    await expect(ideas.create(anIdea())).rejects.toMatchObject({
      code: 'storage-busy',
      retryable: true,
    });
    greedy.exec('ROLLBACK');
    expect((await ideas.create(anIdea())).kind).toBe('created');
    greedy.close();
    hasty.close();
  });

  it('fails with a fault after it is closed', async () => {
    const store = openSqliteStore(':memory:');
    store.close();
    await expect(store.ideas.get('x')).rejects.toBeInstanceOf(Fault);
  });

  it.each([
    ['SQLITE_BUSY_SNAPSHOT', 'storage-busy', true],
    ['SQLITE_FULL', 'storage-full', true],
    ['SQLITE_IOERR_FSYNC', 'storage-io', true],
    ['SQLITE_READONLY', 'storage-read-only', false],
    ['SQLITE_CONSTRAINT_UNIQUE', 'storage-failed', false],
  ])('%s becomes %s', (code, expected, retryable) => {
    const cause = Object.assign(new Error('text with what somebody wrote'), { code });
    const fault = toStorageFault(cause);
    expect(fault).toMatchObject({ code: expected, retryable, cause });
    expect(fault.message).not.toContain('somebody');
  });
});

import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { sqliteIdeas } from '../../../src/storage/sqlite/ideas.ts';
import { migrate } from '../../../src/storage/sqlite/migrate.ts';
import { MIGRATIONS } from '../../../src/storage/sqlite/migrations.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { anIdea } from '../../support/an-idea.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const newFile = (): string => path.join(temporaryFolder(), 'ideas.db');

const versionOf = (connection: Database.Database): unknown =>
  connection.prepare('PRAGMA user_version').all()[0];

/** A file as a program that knew only the first migrations left it, with one idea in it. */
const olderFile = async (file: string): Promise<void> => {
  const connection = new Database(file);
  migrate(connection);
  await sqliteIdeas(connection).create(anIdea());
  connection.exec(
    `DROP TABLE idea_words_count; DROP TABLE idea_words; DROP TABLE definitions; DROP TABLE calls;
     DROP TABLE call_feeds; PRAGMA user_version = 1`,
  );
  connection.close();
};

describe('migrate', () => {
  it('brings an empty file to the present version', () => {
    const connection = new Database(newFile());
    migrate(connection);
    expect(versionOf(connection)).toEqual({ user_version: MIGRATIONS.length });
    connection.close();
  });

  it('leads an older file on and keeps what is in it', async () => {
    const file = newFile();
    await olderFile(file);
    const store = openSqliteStore(file);
    expect(await store.ideas.get('draft-1')).toEqual(anIdea());
    const asked = { tenantId: 'home', except: 'new', limit: 3 };
    expect(await store.ideaIndex.similar('gemensamt mejeri för gårdarna', asked)).toHaveLength(1);
    store.close();
  });

  it('runs each migration once, in order, and an interrupted one not at all', () => {
    const connection = new Database(newFile());
    const run: string[] = [];
    const note =
      (name: string) =>
      (database: Database.Database): void => {
        run.push(name);
        database.exec(`CREATE TABLE ${name} (a)`);
      };
    const interrupted = (database: Database.Database): void => {
      note('third')(database);
      throw new Error('The power is gone.');
    };
    migrate(connection, [note('first')]);
    expect(() => migrate(connection, [note('first'), note('second'), interrupted])).toThrow('power');
    expect(versionOf(connection)).toEqual({ user_version: 2 });
    migrate(connection, [note('first'), note('second'), note('third')]);
    expect(run).toEqual(['first', 'second', 'third', 'third']);
    expect(versionOf(connection)).toEqual({ user_version: 3 });
    connection.close();
  });

  it('refuses a file from a newer program and leaves it as it was', () => {
    const file = newFile();
    openSqliteStore(file).close();
    const newer = new Database(file);
    newer.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    newer.close();
    expect(() => openSqliteStore(file)).toThrow(expect.objectContaining({ code: 'database-too-new' }));
    const after = new Database(file);
    expect(versionOf(after)).toEqual({ user_version: MIGRATIONS.length + 1 });
    after.close();
  });
});

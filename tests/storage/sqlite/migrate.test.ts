import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { readDocument } from '../../../src/storage/documents.ts';
import { ideaKind } from '../../../src/storage/kinds.ts';
import { migrate } from '../../../src/storage/sqlite/migrate.ts';
import { MIGRATIONS } from '../../../src/storage/sqlite/migrations.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { tellingWords } from '../../../src/storage/telling-words.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const newFile = (): string => path.join(temporaryFolder(), 'ideas.db');

const versionOf = (connection: Database.Database): unknown =>
  connection.prepare('PRAGMA user_version').all()[0];

const first = readFileSync(new URL('../../fixtures/documents/idea-version-1.json', import.meta.url), 'utf8');

/** A file as a program that knew only the first migration left it, with one idea in it, as it was written then. */
const olderFile = (file: string): void => {
  const connection = new Database(file);
  migrate(connection, MIGRATIONS.slice(0, 1));
  connection
    .prepare(
      `INSERT INTO ideas (id, version, number, number_key, tenant, words, schema, doc)
       VALUES ('draft-1', 4, 'IDE-2026-0001', 'IDE-2026-000000000001', 'home', ?, 1, ?)`,
    )
    .run(tellingWords('tre gårdar vill bygga ett gemensamt mejeri').join(' '), first);
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
    olderFile(file);
    const store = openSqliteStore(file);
    const idea = await store.ideas.get('draft-1');
    expect(idea).toEqual(readDocument(ideaKind, { schema: 1, doc: first }));
    const asked = { tenantId: 'home', except: 'new', limit: 3 };
    expect(await store.ideaIndex.similar('gemensamt mejeri för gårdarna', asked)).toHaveLength(1);
    const ids = async (period: Period): Promise<string[]> => {
      const found: string[] = [];
      for await (const { id } of store.ideaPeriods.of(period)) found.push(id);
      return found;
    };
    expect(await ids({ from: '2026-11-23', to: '2026-11-23' })).toEqual(['draft-1']);
    expect(await ids({ from: '2026-11-25', to: '2026-11-25' })).toEqual(['draft-1']);
    expect(await ids({ from: '2026-11-26', to: '2026-11-30' })).toEqual([]);
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

import Database from 'libsql';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newSession } from '../../../src/flows/session.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { anIdea } from '../../support/an-idea.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A store whose file can be changed behind its back. */
const opened = () => {
  const file = path.join(temporaryFolder(), 'ideas.db');
  const store = openSqliteStore(file);
  const tamper = (sql: string): void => {
    const connection = new Database(file);
    connection.exec(sql);
    connection.close();
  };
  return { store, tamper };
};

describe('documents of another version', () => {
  it('refuses an idea of a newer or an unknown older version, and leaves it alone', async () => {
    const { store, tamper } = opened();
    await store.ideas.create(anIdea());
    for (const [schema, code] of [
      [3, 'document-too-new'],
      [0, 'document-too-old'],
    ] as const) {
      tamper(`UPDATE ideas SET schema = ${schema}`);
      await expect(store.ideas.get('draft-1')).rejects.toMatchObject({ code, retryable: false });
      await expect(store.ideas.create(anIdea())).rejects.toMatchObject({ code });
    }
    tamper('UPDATE ideas SET schema = 2');
    expect(await store.ideas.get('draft-1')).toEqual(anIdea());
    store.close();
  });

  it('says that a session is outdated, and lets a new one take its place', async () => {
    const { store, tamper } = opened();
    const session = newSession('home/chat/anna');
    await store.sessions.save({ ...session, revision: 1 });
    await store.sessions.save({ ...session, revision: 2 });
    for (const schema of [0, 7]) {
      tamper(`UPDATE sessions SET schema = ${schema}, doc = '{"from":"another version"}'`);
      expect(await store.sessions.load(session.key)).toBe('outdated');
      expect(await store.sessions.save({ ...session, revision: 3 })).toBe(false);
      expect(await store.sessions.save({ ...session, revision: 1 })).toBe(true);
      expect(await store.sessions.load(session.key)).toEqual({ ...session, revision: 1 });
    }
    store.close();
  });
});

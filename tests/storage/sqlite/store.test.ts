import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { storeContract } from '../../contracts/store.contract.ts';

describe('SQLite in memory', () => {
  storeContract(async () => {
    const store = openSqliteStore(':memory:');
    return { one: store, other: store, close: async () => store.close() };
  });
});

describe('SQLite in a file, opened twice', () => {
  storeContract(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'idelotsen-store-'));
    const file = path.join(folder, 'made', 'on', 'opening.db');
    const one = openSqliteStore(file);
    const other = openSqliteStore(file);
    const close = async (): Promise<void> => {
      one.close();
      other.close();
      await rm(folder, { recursive: true });
    };
    return { one, other, close };
  });
});

import path from 'node:path';
import { expect, it } from 'vitest';
import { sqliteLeases } from '../../../src/storage/sqlite/leases.ts';
import { openDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('keeps no lease that lapsed more than a day ago, however many there were', async () => {
  const file = path.join(temporaryFolder(), 'ideas.db');
  openSqliteStore(file).close();
  const connection = openDatabase(file);
  const leases = sqliteLeases(connection);
  const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 23, hours));
  for (let n = 0; n < 50; n += 1) await leases.take(`download ${n}`, 'a', at(1), at(0));
  await leases.take('for good', 'a', at(1000), at(0));
  await leases.take('still', 'a', at(24), at(20));
  expect(await leases.take('next', 'a', at(30), at(26))).toBe(true);
  const names = connection.prepare('SELECT name FROM leases ORDER BY name').all();
  expect(names).toEqual([{ name: 'for good' }, { name: 'next' }, { name: 'still' }]);
  connection.close();
});

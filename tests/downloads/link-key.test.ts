import { expect, it } from 'vitest';
import { linkKey } from '../../src/downloads/link-key.ts';
import { createLinks } from '../../src/downloads/links.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';

const clock = { now: () => new Date('2026-11-23T08:00:00Z') };
const order = {
  kind: 'figures',
  period: { from: '2026-11-16', to: '2026-11-22' },
  targets: null,
  isPublic: false,
  format: 'csv',
  withPeople: false,
  language: 'sv',
  asker: { tenantId: 'home', personId: 'carin', name: '' },
} as const;

it('is one for all instances on a store, so that any of them serves the links of another', async () => {
  const store = openSqliteStore(':memory:');
  const [one, other] = [await linkKey(store.leases, clock), await linkKey(store.leases, clock)];
  expect(one).toHaveLength(32);
  const url = createLinks(one, 'https://bot.example', clock).make(order) ?? '';
  const token = url.slice(url.lastIndexOf('/') + 1);
  expect(createLinks(other, null, clock).read(token)?.order).toEqual(order);
  store.close();

  const elsewhere = openSqliteStore(':memory:');
  const foreign = await linkKey(elsewhere.leases, clock);
  expect(createLinks(foreign, null, clock).read(token)).toBeUndefined();
  elsewhere.close();
});

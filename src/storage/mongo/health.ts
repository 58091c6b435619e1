import { randomUUID } from 'node:crypto';
import type { Db } from 'mongodb';
import { check, type HealthCheck, type StoreHealth } from '../health.ts';
import type { Collections } from './collections.ts';
import { missingIndexes } from './indexes.ts';
import { layoutOf } from './layout.ts';
import { toStorageFault } from './storage-fault.ts';

/** Asks the server; what is written on trial is taken away again. `place` is without credentials. */
export const mongoHealth = async (db: Db, collections: Collections, place: string): Promise<StoreHealth> => ({
  kind: 'mongodb',
  place,
  checks: [
    await check('version', () => versionOf(db, collections), faultCode),
    await check('read', async () => `${await collections.ideas.estimatedDocumentCount()} ideas`, faultCode),
    await check('write', () => tryWrite(collections), faultCode),
    await check('indexes', () => indexesOf(collections), faultCode),
  ],
});

const faultCode = (error: unknown): string => toStorageFault(error).code;

const versionOf = async (db: Db, collections: Collections): Promise<string> => {
  const { version } = await db.command({ buildInfo: 1 });
  return `MongoDB ${String(version)}, layout ${await layoutOf(collections)}`;
};

/** A lease that has lapsed before it was taken: in nobody's way if it should be left. */
const tryWrite = async ({ leases }: Collections): Promise<string> => {
  const _id = `health/${randomUUID()}`;
  await leases.insertOne({ _id, holder: 'health', until: 0 });
  await leases.deleteOne({ _id });
  return '';
};

const indexesOf = async (collections: Collections): Promise<string | Omit<HealthCheck, 'what'>> => {
  const missing = await missingIndexes(collections);
  return missing.length === 0
    ? ''
    : { state: 'fault', code: 'storage-indexes-missing', detail: missing.join('; ') };
};

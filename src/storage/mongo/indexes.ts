import type { Collection } from 'mongodb';
import { z } from 'zod/v4';
import type { Collections } from './collections.ts';

type Wanted = { on: keyof Collections; key: Record<string, 1 | -1>; unique?: true };

/** One for every query that does not go by `_id`. */
const WANTED: readonly Wanted[] = [
  { on: 'ideas', key: { number: 1 }, unique: true },
  { on: 'ideas', key: { actor: 1, numberKey: -1 } },
  { on: 'ideas', key: { nextDeliveryAt: 1, numberKey: 1 } },
  { on: 'ideas', key: { parked: 1, numberKey: 1 } },
  { on: 'ideas', key: { words: 1 } },
  { on: 'ideas', key: { days: 1 } },
  { on: 'ideas', key: { closedAt: 1, createdAt: 1 } },
  { on: 'conversations', key: { person: 1, seen: -1 } },
  { on: 'conversations', key: { seen: 1 } },
  { on: 'definitions', key: { version: 1 }, unique: true },
  { on: 'calls', key: { batch: 1, callId: 1 } },
  { on: 'calls', key: { feed: 1, revision: 1 } },
  { on: 'alerts', key: { dueAt: 1 } },
  { on: 'leases', key: { until: 1 } },
];

/** Makes those that are not there. The server refuses when one of the same name is otherwise than wanted. */
export const createIndexes = async (collections: Collections): Promise<void> => {
  for (const { on, key, unique } of WANTED)
    await plain(collections[on]).createIndex(key, unique ? { unique } : {});
};

/** Those that are wanted and not there, as `ideas (number: 1) unique`. */
export const missingIndexes = async (collections: Collections): Promise<string[]> => {
  const missing: string[] = [];
  for (const wanted of WANTED) {
    const there = indexList.parse(await plain(collections[wanted.on]).listIndexes().toArray());
    if (!there.some((index) => isAs(wanted, index))) missing.push(nameOf(wanted));
  }
  return missing;
};

/** As the server lists them. */
const indexList = z.array(
  z.object({ key: z.record(z.string(), z.unknown()), unique: z.boolean().default(false) }),
);

const isAs = ({ key, unique }: Wanted, index: z.infer<typeof indexList>[number]): boolean =>
  JSON.stringify(Object.entries(index.key)) === JSON.stringify(Object.entries(key)) &&
  index.unique === Boolean(unique);

const nameOf = ({ on, key, unique }: Wanted): string => {
  const fields = Object.entries(key).map(([field, order]) => `${field}: ${order}`);
  return `${on} (${fields.join(', ')})${unique ? ' unique' : ''}`;
};

const plain = (collection: Collections[keyof Collections]): Collection => collection as unknown as Collection;

import { type Collection, type Filter, MongoBulkWriteError, type OptionalUnlessRequiredId } from 'mongodb';
import type { DocumentKind } from '../documents.ts';
import { compare, type Outcome } from '../transfer.ts';
import { isDuplicate, isNew } from './storage-fault.ts';

type Kept = { _id: string; schema: number; doc: unknown };

/** Puts documents of one collection: what is new in one write, what replaces one by one. */
export const putDocuments = async <T, D extends Kept>(
  collection: Collection<D>,
  kind: DocumentKind<T>,
  entries: readonly { value: T }[],
  toDocument: (value: T) => D,
  replace: boolean,
): Promise<Outcome[]> => {
  if (entries.length === 0) return [];
  const coming = entries.map(({ value }) => ({ value, document: toDocument(value) }));
  const ids = coming.map(({ document }) => document._id);
  const found = await collection.find({ _id: { $in: ids } } as Filter<D>).toArray();
  const stored = new Map(found.map((document): [string, Kept] => [String(document._id), document as Kept]));
  const outcomes: Outcome[] = [];
  const fresh: { index: number; document: D }[] = [];
  for (const [index, { value, document }] of coming.entries()) {
    const stands = compare(kind, stored.get(document._id), value);
    outcomes.push(stands === 'same' ? 'same' : 'kept');
    if (stands === 'new') fresh.push({ index, document });
    if (stands === 'other' && replace && (await put(collection, document))) outcomes[index] = 'written';
  }
  const refused = await insert(
    collection,
    fresh.map(({ document }) => document),
  );
  for (const [place, { index }] of fresh.entries()) if (!refused.has(place)) outcomes[index] = 'written';
  return outcomes;
};

/** False when another one has the same unique key. */
const put = <D extends Kept>(collection: Collection<D>, document: D): Promise<boolean> =>
  isNew(() => collection.replaceOne({ _id: document._id } as Filter<D>, document));

/** The places of those that were refused as duplicates. */
const insert = async <D extends Kept>(collection: Collection<D>, documents: D[]): Promise<Set<number>> => {
  if (documents.length === 0) return new Set();
  try {
    await collection.insertMany(documents as OptionalUnlessRequiredId<D>[], { ordered: false });
    return new Set();
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError) || !isDuplicate(error)) throw error;
    const errors = [error.writeErrors].flat();
    if (errors.some(({ code }) => code !== error.code)) throw error;
    return new Set(errors.map((one) => one.index));
  }
};

import { Fault } from '../../domain/fault.ts';
import type { Collections } from './collections.ts';
import { isNew } from './storage-fault.ts';

/** Raise it when documents that are there must be rewritten to be found, and rewrite them in `takeLayout`. */
const LAYOUT = 1;

/** Sees that this program knows how the database is laid out. Fault: `database-too-new`. */
export const takeLayout = async ({ meta }: Pick<Collections, 'meta'>): Promise<void> => {
  await isNew(() => meta.insertOne({ _id: 'layout', version: LAYOUT }));
  const version = await layoutOf({ meta });
  if (version > LAYOUT)
    throw new Fault(
      'database-too-new',
      `The database has layout ${version}; this program knows ${LAYOUT}. Start a newer program.`,
    );
};

/** 0 when nobody has laid it out. */
export const layoutOf = async ({ meta }: Pick<Collections, 'meta'>): Promise<number> =>
  (await meta.findOne({ _id: 'layout' }))?.version ?? 0;

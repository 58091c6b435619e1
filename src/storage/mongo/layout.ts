import { Fault } from '../../domain/fault.ts';
import type { Collections } from './collections.ts';
import { ideaKind } from '../kinds.ts';
import { ideaDocument } from './idea-document.ts';
import { readKept } from './kept.ts';
import { isNew } from './storage-fault.ts';

/** Raise it when documents that are there must be rewritten to be found, and rewrite them in `takeLayout`. */
const LAYOUT = 2;

/**
 * Sees that this program knows how the database is laid out, and brings an older one on. A process of the older program
 * must not go on beside it. Fault: `database-too-new`.
 */
export const takeLayout = async ({ meta, ideas }: Pick<Collections, 'meta' | 'ideas'>): Promise<void> => {
  await isNew(() => meta.insertOne({ _id: 'layout', version: LAYOUT }));
  const version = await layoutOf({ meta });
  if (version > LAYOUT)
    throw new Fault(
      'database-too-new',
      `The database has layout ${version}; this program knows ${LAYOUT}. Start a newer program.`,
    );
  if (version === LAYOUT) return;
  await rewriteIdeas(ideas);
  await meta.updateOne({ _id: 'layout' }, { $set: { version: LAYOUT } });
};

/** 1 → 2: ideas are found by the days of their history too. Whoever else changes one meanwhile writes these as well. */
const rewriteIdeas = async (ideas: Collections['ideas']): Promise<void> => {
  for await (const stored of ideas.find({ days: { $exists: false } })) {
    const idea = readKept(ideaKind, stored);
    await ideas.replaceOne({ _id: idea.id, version: idea.version }, ideaDocument(idea));
  }
};

/** 0 when nobody has laid it out. */
export const layoutOf = async ({ meta }: Pick<Collections, 'meta'>): Promise<number> =>
  (await meta.findOne({ _id: 'layout' }))?.version ?? 0;

import type { Idea } from '../../domain/idea.ts';
import type { Ideas } from '../../domain/ports.ts';
import { numberKey } from '../idea-keys.ts';
import { ideaKind } from '../kinds.ts';
import type { Collections } from './collections.ts';
import { ideaDocument } from './idea-document.ts';
import { readKept } from './kept.ts';
import { guarded, isDuplicate } from './storage-fault.ts';

/** Sorts after every number there can be. */
const LAST = '~';

/** Ideas in MongoDB: each one document, with what it is found by in it, so that both are one write. */
export const mongoIdeas = ({ ideas }: Pick<Collections, 'ideas'>): Ideas => ({
  get: (id) => guarded(async () => toIdeaOrNone(await ideas.findOne({ _id: id }))),
  byNumber: (number) => guarded(async () => toIdeaOrNone(await ideas.findOne({ number }))),
  create: (idea) =>
    guarded(async () => {
      try {
        await ideas.insertOne(ideaDocument(idea));
        return { kind: 'created', idea };
      } catch (error) {
        const stored = isDuplicate(error) ? await ideas.findOne({ _id: idea.id }) : null;
        if (!stored) throw error;
        return { kind: 'exists', idea: toIdea(stored) };
      }
    }),
  replace: (idea) =>
    guarded(async () => {
      const written = await ideas.replaceOne({ _id: idea.id, version: idea.version - 1 }, ideaDocument(idea));
      return written.matchedCount > 0;
    }),
  byActor: (personKey, { limit, before }) =>
    guarded(async () => {
      const from = before === undefined ? LAST : numberKey(before);
      const found = ideas
        .find({ actor: personKey.toLowerCase(), numberKey: { $lt: from } })
        .sort({ numberKey: -1 })
        .limit(limit);
      return (await found.toArray()).map(toIdea);
    }),
  page: ({ limit, after = '' }) =>
    guarded(async () => {
      const found = ideas
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit);
      return (await found.toArray()).map(toIdea);
    }),
});

const toIdea = (stored: unknown): Idea => readKept(ideaKind, stored);

const toIdeaOrNone = (stored: unknown): Idea | undefined => (stored === null ? undefined : toIdea(stored));

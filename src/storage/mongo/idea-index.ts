import type { IdeaIndex } from '../../domain/ports.ts';
import type { Collections } from './collections.ts';
import { similarIdeas } from './similar-ideas.ts';
import { guarded } from './storage-fault.ts';

export const mongoIdeaIndex = ({ ideas }: Pick<Collections, 'ideas'>): IdeaIndex => ({
  similar: (text, options) => guarded(() => similarIdeas(ideas, text, options)),
  withDueDeliveries: (now, limit) =>
    guarded(async () => {
      const due = ideas
        .find({ nextDeliveryAt: { $lte: now.getTime() } }, { projection: { _id: 1 } })
        .sort({ nextDeliveryAt: 1, numberKey: 1 })
        .limit(limit);
      return (await due.toArray()).map(({ _id }) => _id);
    }),
  withParked: (waitsFor, limit) =>
    guarded(async () => {
      const parked = ideas
        .find({ parked: waitsFor }, { projection: { _id: 1 } })
        .sort({ numberKey: 1 })
        .limit(limit);
      return (await parked.toArray()).map(({ _id }) => _id);
    }),
});

import { instantsOf } from '../../domain/period.ts';
import type { IdeaPeriods } from '../../domain/ports.ts';
import { ideaKind } from '../kinds.ts';
import type { Collections } from './collections.ts';
import { readKept } from './kept.ts';
import { toStorageFault } from './storage-fault.ts';

export const mongoIdeaPeriods = ({ ideas }: Pick<Collections, 'ideas'>): IdeaPeriods => ({
  async *of({ from, to }) {
    const { end } = instantsOf({ from, to });
    const found = ideas.find(
      {
        $or: [
          // One and the same day must be within; without $elemMatch two different ones would do.
          { days: { $elemMatch: { $gte: from, $lte: to } } },
          { closedAt: null, createdAt: { $lt: end } },
          { closedAt: { $gte: end }, createdAt: { $lt: end } },
        ],
      },
      { projection: { schema: 1, doc: 1 } },
    );
    try {
      for await (const stored of found) yield readKept(ideaKind, stored);
    } catch (error) {
      throw toStorageFault(error);
    }
  },
});

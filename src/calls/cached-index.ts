import type { Catalogue } from '../domain/ports.ts';
import { buildIndex, type CallIndex } from './call-index.ts';
import { currentCalls } from './current-calls.ts';

/**
 * The index of the catalogue, built anew only when a feed has been read anew. Whoever asks while it is being built
 * waits for the same one; one that could not be built is tried again.
 */
export const cachedIndex = (catalogue: Pick<Catalogue, 'feeds' | 'calls'>): (() => Promise<CallIndex>) => {
  let kept: { of: string; index: Promise<CallIndex> } | undefined;
  return async () => {
    const feeds = await catalogue.feeds();
    const of = feeds.map(({ feed, snapshot }) => `${feed} ${snapshot}`).join('\n');
    if (kept?.of !== of) {
      const building = { of, index: catalogue.calls().then((calls) => buildIndex(currentCalls(calls))) };
      kept = building;
      building.index.catch(() => {
        if (kept === building) kept = undefined;
      });
    }
    return kept.index;
  };
};

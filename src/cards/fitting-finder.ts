import type { CallIndex } from '../calls/call-index.ts';
import { callsForIdea } from '../calls/calls-for-idea.ts';
import type { PlacesIn } from '../calls/read-question.ts';
import type { Clock } from '../domain/ports.ts';
import type { FindFitting } from './look-up.ts';

/** A card about an idea is drawn all the same when the catalogue cannot be read. */
export const fittingFinder =
  (
    { callIndex, clock, placesIn }: { callIndex: () => Promise<CallIndex>; clock: Clock; placesIn: PlacesIn },
    onFault: (fault: unknown) => void,
  ): FindFitting =>
  async (text, values) => {
    try {
      return callsForIdea(text, values, { index: await callIndex(), now: clock.now(), placesIn });
    } catch (fault) {
      onFault(fault);
      return [];
    }
  };

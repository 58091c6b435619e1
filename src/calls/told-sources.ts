import type { Call } from '../domain/call.ts';
import type { Programme } from '../domain/programme.ts';
import { PROGRAMMES_BY_ID, programmesOf } from './programmes.ts';

/** Where an answer's ids lead when only the calls it speaks of are at hand. */
export const toldSources = (calls: readonly Call[]) => {
  const call = (id: string): Call | undefined => calls.find((one) => one.id === id);
  return {
    call,
    programme: (id: string): Programme | undefined => PROGRAMMES_BY_ID.get(id),
    programmesOf: (id: string): Programme[] => {
      const found = call(id);
      return found === undefined ? [] : programmesOf(found);
    },
  };
};

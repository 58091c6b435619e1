import type { Call } from '../domain/call.ts';
import type { Programme } from '../domain/programme.ts';
import type { CallIndex } from './call-index.ts';
import { programmesIn } from './programmes-in.ts';
import { PROGRAMMES_BY_ID } from './programmes.ts';

/** Where an answer's ids lead: to the catalogue it was made from, and to the standing facts. */
export const answerSources = (index: CallIndex) => ({
  call: (id: string): Call | undefined => index.byId.get(id),
  programme: (id: string): Programme | undefined => PROGRAMMES_BY_ID.get(id),
  programmesOf: (id: string): Programme[] => programmesIn(index, id),
});

import type { Programme } from '../domain/programme.ts';
import type { CallIndex } from './call-index.ts';
import { PROGRAMMES_BY_ID } from './programmes.ts';

/** The programmes and funders that a call of the catalogue belongs to. */
export const programmesIn = (index: CallIndex, id: string): Programme[] =>
  (index.programmes.get(id) ?? []).flatMap((one) => PROGRAMMES_BY_ID.get(one) ?? []);

import type { Call } from '../domain/call.ts';
import { slug } from './slug.ts';

/** Calls of different feeds with the same title and last day: announced together, perhaps; for staff to look at. */
export const possibleTwins = (calls: readonly Call[]): [Call, Call][] => {
  const seen = new Map<string, Call>();
  return calls.flatMap((call): [Call, Call][] => {
    const last = call.deadlines.at(-1);
    if (last === undefined) return [];
    const key = `${slug(call.title.sv ?? call.title.en ?? '')} ${last.date}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, call);
    return other !== undefined && other.provenance.feed !== call.provenance.feed ? [[other, call]] : [];
  });
};

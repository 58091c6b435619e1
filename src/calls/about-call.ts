import type { AskerProfile, CallAnswer } from '../domain/call-answer.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import type { Language } from '../domain/codes.ts';
import { type AskWorld, toHit } from './ask.ts';

/** One call, chosen from a list rather than asked for in words; nothing when the catalogue has it no more. */
export const aboutCall = (
  id: string,
  { index, now }: Pick<AskWorld, 'index' | 'now'>,
  asker: AskerProfile,
  language: Language,
): CallAnswer | undefined => {
  const call = index.byId.get(id);
  if (call === undefined) return undefined;
  return {
    intent: 'detail',
    language,
    hits: [toHit(call, 1, [], index, asker, now)],
    total: 1,
    programmes: index.programmes.get(id) ?? [],
    facts: [],
    asker,
    unknownNames: [],
    today: stockholmDate(now),
    context: {
      calls: [id],
      programmes: [],
      aspects: [],
      topic: '',
      applicants: asker.applicants,
      places: asker.places,
      shown: 1,
    },
  };
};

import type { FittingCall } from '../domain/message.ts';
import type { IdeaValues } from '../domain/idea-values.ts';
import type { AskWorld } from './ask.ts';
import { callsForText } from './calls-for-text.ts';
import { withoutText } from './told.ts';

/** The open calls that may fit an idea with its owner and places, best first. */
export const callsForIdea = (
  text: string,
  { owner, places }: Pick<IdeaValues, 'owner' | 'places'>,
  world: AskWorld,
): FittingCall[] => {
  const applicants = owner === null || owner.type === 'unknown' ? [] : [owner.type];
  return callsForText(text, world, { applicants, places, themes: [] }).flatMap((hit) => {
    const call = world.index.byId.get(hit.call);
    return call === undefined ? [] : [{ hit, call: withoutText(call) }];
  });
};

import type { AskerProfile, Hit } from '../domain/call-answer.ts';
import { statusOf } from '../domain/status-of.ts';
import { type AskWorld, toHit } from './ask.ts';
import { findCalls, type Met } from './find-calls.ts';
import { plainText } from './plain-text.ts';
import { KIND_WORDS } from './read-question.ts';
import { reasonsFor } from './reasons-for.ts';
import { topicOf } from './topic.ts';

/** Ideas are told at length; what stands behind this many characters says the same again. */
const LONGEST = 1500;
/** A call fits when two words of the idea or more are near it, together this near; one loose word is chance. */
const ENOUGH = 1.45;
const NEAR = 0.55;
/** Words that are met in more of the calls than this tell nothing of what an idea is about. */
const COMMON = 0.2;
const NO_TERMS = {
  programmes: [],
  programmeWords: [],
  kinds: [],
  openNow: false,
  rolling: false,
  period: undefined,
};

/** Calls that take applications now or soon and fit what an idea is about and who has it, best first. */
export const callsForText = (
  text: string,
  { index, now, placesIn }: AskWorld,
  asker: AskerProfile,
): Hit[] => {
  const heard = text.slice(0, LONGEST);
  const places = placesIn(heard).found.flatMap(({ quote }) => plainText(quote).split(' '));
  const skip = new Set([...places, ...KIND_WORDS]);
  const units = topicOf(heard, skip).filter(({ words }) => words.length > 3);
  const found = findCalls(index, units);
  const most = Math.max(3, index.calls.length * COMMON);
  const metBy = countBy(found.flatMap(({ met }) => met.filter(isNear).map(({ unit }) => unit.stems)));
  const tellsOf = (met: readonly Met[]) =>
    met.filter((one) => isNear(one) && (metBy.get(one.unit.stems) ?? 0) <= most);
  return found
    .flatMap(({ id, met }) => {
      const call = index.byId.get(id);
      const telling = tellsOf(met);
      const score = telling.reduce((sum, { tells }) => sum + tells, 0);
      if (call === undefined || telling.length < 2 || score < ENOUGH) return [];
      if (!['open', 'rolling', 'forthcoming'].includes(statusOf(call, now))) return [];
      const hit = toHit(call, score, reasonsFor(telling, index, call, NO_TERMS), index, asker, now);
      return hit.eligibility.verdict === 'no' ? [] : [hit];
    })
    .sort((a, b) => b.score - a.score);
};

/** The word itself or one that means the same; what only looks like it misleads in a long text. */
const isNear = ({ quality, tells }: Met): boolean => tells >= NEAR && (quality === 1 || quality === 0.75);

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

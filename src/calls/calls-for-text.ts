import type { AskerProfile, Hit } from '../domain/call-answer.ts';
import { statusOf } from '../domain/status-of.ts';
import { type AskWorld, toHit } from './ask.ts';
import type { CallIndex } from './call-index.ts';
import { findCalls, type Met } from './find-calls.ts';
import { MANNER_STEMS } from './manner-stems.ts';
import { plainText } from './plain-text.ts';
import { KIND_WORDS } from './read-question.ts';
import { reasonsFor } from './reasons-for.ts';
import { THESAURUS_STEMS } from './thesaurus.ts';
import { topicOf } from './topic.ts';

/** Ideas are told at length; what stands behind this many characters says the same again. */
const LONGEST = 1500;
/** The word itself or one that means the same; what only looks like it misleads in a long text. */
const NEAR = 0.75;
/** Two of a call's own words, of which none is a common one: one loose word is chance. */
const FEWEST = 2;
const ENOUGH = 1.1;
/** More words of the same do not make a call fit better. */
const COUNTED = 4;
/** A word of the summary says a little less than one of the title or the themes. */
const IN_SUMMARY = 0.8;
const NO_TERMS = {
  programmes: [],
  programmeWords: [],
  kinds: [],
  openNow: false,
  rolling: false,
  period: undefined,
};

/** Calls that take applications now or soon and fit what an idea is about and who has it, best first; rather few than wrong. */
export const callsForText = (
  text: string,
  { index, now, placesIn }: AskWorld,
  asker: AskerProfile,
): Hit[] => {
  const heard = text.slice(0, LONGEST);
  const places = placesIn(heard).found.flatMap(({ quote }) => plainText(quote).split(' '));
  const skip = new Set([...places, ...KIND_WORDS]);
  // Words of three letters are too often another word once their dots are gone ("kör", "kor").
  const units = topicOf(heard, skip).filter(({ words }) => words.length > 3);
  return findCalls(index, units)
    .flatMap(({ id, met }) => {
      const call = index.byId.get(id);
      const telling = tellingOf(met, index);
      const score = telling.slice(0, COUNTED).reduce((sum, { weight }) => sum + weight, 0);
      const fits = telling.length >= FEWEST && score >= ENOUGH && telling.some((one) => isOfTheme(one.met));
      if (call === undefined || !fits) return [];
      if (!['open', 'rolling', 'forthcoming'].includes(statusOf(call, now))) return [];
      const why = reasonsFor(
        telling.map((one) => one.met),
        index,
        call,
        NO_TERMS,
      );
      const hit = toHit(call, score, why, index, asker, now);
      return hit.eligibility.verdict === 'no' ? [] : [hit];
    })
    .sort((a, b) => b.score - a.score);
};

type Telling = { met: Met; weight: number };

/** The words of a call that tell what it is about and that the idea speaks of, each once, the rarest first. */
const tellingOf = (met: readonly Met[], index: CallIndex): Telling[] => {
  const byWord = new Map<string, Telling>();
  for (const one of met) {
    const { found, quality } = one;
    const isAbout = one.fields.some((field) => field === 'summary') || isOfTheme(one);
    const isTopic = THESAURUS_STEMS.has(found) || isOfTheme(one);
    if (quality < NEAR || MANNER_STEMS.has(found) || !isAbout || !isTopic) continue;
    const weight = rarityOf(found, index) * quality * (isOfTheme(one) ? 1 : IN_SUMMARY);
    if ((byWord.get(found)?.weight ?? 0) < weight) byWord.set(found, { met: one, weight });
  }
  return [...byWord.values()].sort((a, b) => b.weight - a.weight);
};

const isOfTheme = ({ fields }: Met): boolean => fields.includes('name') || fields.includes('themes');

/** 1 for a word that one call has, 0 for a word that all have. */
const rarityOf = (stem: string, index: CallIndex): number =>
  1 - Math.log(index.frequency.get(stem) ?? 1) / Math.log(Math.max(2, index.calls.length));

import type { Call } from '../domain/call.ts';
import type { AskContext, AskerProfile, CallAnswer, Hit, Intent } from '../domain/call-answer.ts';
import { daysBetween } from '../domain/instant-of.ts';
import type { Programme } from '../domain/programme.ts';
import { nextDeadline, statusOf } from '../domain/status-of.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import type { CallIndex } from './call-index.ts';
import { decide } from './decide.ts';
import type { Asker } from './eligibility-of.ts';
import { eligibilityOf } from './eligibility-of.ts';
import { followUp } from './follow-up.ts';
import { programmesIn } from './programmes-in.ts';
import type { PlacesIn } from './read-question.ts';
import { readQuestion } from './read-question.ts';
import { reasonsFor } from './reasons-for.ts';

export type AskWorld = { index: CallIndex; now: Date; placesIn: PlacesIn };

/** How many hits are shown at a time. */
const PAGE = 5;

/**
 * Answers a question about funding calls from the catalogue and the standing facts alone. The profile fills in who
 * asks where the question does not say; the context of the last answer fills in what a follow-up leaves out.
 */
export const ask = (
  question: string,
  { index, now, placesIn }: AskWorld,
  profile: AskerProfile = { applicants: [], places: [], themes: [] },
  context?: AskContext,
): CallAnswer => {
  const today = stockholmDate(now);
  const reading = followUp(readQuestion(question, index, placesIn, today), context, index);
  const asker: AskerProfile = {
    applicants: reading.kinds.length > 0 ? reading.kinds : profile.applicants,
    places: reading.places.length > 0 ? reading.places : profile.places,
    themes: profile.themes,
  };
  const who: Asker = { ...asker, says: reading.said };
  const decision = decide(reading, index, who, now);
  const skip = reading.more && context !== undefined ? context.shown : 0;
  const known = decision.calls.filter(({ id }) => index.byId.has(id));
  const hits = known.slice(skip, skip + PAGE).flatMap(({ id, score, met }) => {
    const call = index.byId.get(id);
    return call === undefined
      ? []
      : [toHit(call, score, reasonsFor(met, index, call, reading), index, who, now)];
  });
  return {
    intent: decision.intent,
    language: reading.language,
    hits,
    total: known.length,
    programmes: decision.programmes.map(({ id }) => id),
    facts: decision.facts,
    asker,
    unknownNames: decision.unknownNames,
    today,
    context: contextOf(reading, decision, hits, asker, skip),
  };
};

export const toHit = (
  call: Call,
  score: number,
  reasons: Hit['reasons'],
  index: CallIndex,
  asker: Asker,
  now: Date,
): Hit => {
  const next = nextDeadline(call, now);
  return {
    call: call.id,
    score,
    reasons,
    status: statusOf(call, now),
    daysLeft: next === undefined ? null : daysBetween(stockholmDate(now), next.date),
    eligibility: eligibilityOf(call, programmesIn(index, call.id), asker),
  };
};

/** Behind the one that is meant stand those that might have been. */
const aboutOne = (intent: Intent, [first]: Hit[]): Pick<AskContext, 'about'> =>
  first === undefined || intent === 'list' || intent === 'comparison' ? {} : { about: first.call };

const contextOf = (
  reading: { topic: string; aspects: AskContext['aspects'] },
  decision: { intent: Intent; programmes: Programme[] },
  hits: Hit[],
  asker: AskerProfile,
  skip: number,
): AskContext => ({
  calls: hits.map(({ call }) => call),
  ...aboutOne(decision.intent, hits),
  programmes: decision.programmes.map(({ id }) => id),
  aspects: reading.aspects,
  topic: reading.topic,
  applicants: asker.applicants,
  places: asker.places,
  shown: skip + hits.length,
});

import type { Call } from '../domain/call.ts';
import type { AskedFact, Intent } from '../domain/call-answer.ts';
import type { Aspect, Programme } from '../domain/programme.ts';
import { statusOf } from '../domain/status-of.ts';
import type { CallIndex } from './call-index.ts';
import type { Side } from './compare-sides.ts';
import { compareSides } from './compare-sides.ts';
import type { Asker } from './eligibility-of.ts';
import { eligibilityOf } from './eligibility-of.ts';
import { aspectsFor, factOf, standingFactOf } from './fact-of.ts';
import type { FullReading } from './follow-up.ts';
import type { Candidate } from './name-calls.ts';
import type { Ranked } from './list-calls.ts';
import { listCalls } from './list-calls.ts';
import { programmesIn } from './programmes-in.ts';
import type { Subject } from './subject-of.ts';
import { subjectOf } from './subject-of.ts';

export type Decision = {
  intent: Intent;
  calls: Ranked[];
  programmes: Programme[];
  facts: AskedFact[];
  unknownNames: string[];
};

const COMPARED: Aspect[] = ['deadline', 'budget', 'grant', 'rate', 'applicants'];

/** What kind of question it is, the first that fits, and what the answer is made of. */
export const decide = (reading: FullReading, index: CallIndex, asker: Asker, now: Date): Decision => {
  const nothing: Decision = {
    intent: 'list',
    calls: [],
    programmes: reading.programmes,
    facts: [],
    unknownNames: [],
  };
  const list = (): Decision => ({ ...nothing, calls: listCalls(reading, index, asker, now) });
  if (reading.more) return list();
  if (reading.otherFunders.length > 0)
    return { ...nothing, intent: 'unknown', unknownNames: reading.otherFunders };
  const comparison = reading.compares || reading.aspects.length > 0 ? compare(reading, index) : undefined;
  if (comparison !== undefined) return { ...nothing, ...comparison };
  const subject = subjectOf(reading, index, now);
  if (subject.kind === 'unknown') return { ...nothing, intent: 'unknown', unknownNames: subject.names };
  if (subject.kind === 'none') return list();
  return { ...nothing, programmes: subject.programmes, ...about(subject, reading, index, asker, now) };
};

const compare = (reading: FullReading, index: CallIndex): Partial<Decision> | undefined => {
  const sides = compareSides(reading, index);
  if (!reading.compares && !sides.every((side) => isPlain(side, index))) return undefined;
  if (sides.length < 2) return undefined;
  const calls = sides.flatMap(({ candidate }) => (candidate === undefined ? [] : [toRanked(candidate)]));
  const programmes = sides.flatMap(({ candidate, programme }) =>
    candidate === undefined && programme ? [programme] : [],
  );
  const asked = reading.aspects.length > 0 ? reading.aspects : COMPARED;
  return {
    intent: 'comparison',
    calls,
    programmes,
    facts: [
      ...calls.flatMap(({ id }) => asked.flatMap((aspect) => factAbout(id, aspect, index) ?? [])),
      ...programmes.flatMap((programme) => asked.map((aspect) => standingFactOf(programme, aspect))),
    ],
  };
};

/** Named in so many words: "När stänger Nordplus och Klimatklivet?" compares without saying so. */
const isPlain = ({ candidate, programme }: Side, index: CallIndex): boolean =>
  candidate !== undefined
    ? candidate.fit >= 0.88 && programme?.level !== 'funder' && isTelling(candidate, index)
    : programme?.level === 'programme';

/** A word that few calls have: "max EU grant" names none. */
const isTelling = ({ found }: Candidate, index: CallIndex): boolean =>
  found.met.some((met) => (index.frequency.get(met.found) ?? Infinity) <= 8);

const toRanked = ({
  id,
  fit,
  found,
}: {
  id: string;
  fit: number;
  found: { met: Ranked['met'] };
}): Ranked => ({
  id,
  score: fit,
  met: found.met,
});

const factAbout = (id: string, aspect: Aspect, index: CallIndex): AskedFact | undefined => {
  const call = index.byId.get(id);
  return call === undefined ? undefined : factOf(call, programmesIn(index, id), aspect);
};

type Named = Extract<Subject, { kind: 'named' }>;

/** About one named call, or a programme without calls. */
const about = (
  subject: Named,
  reading: FullReading,
  index: CallIndex,
  asker: Asker,
  now: Date,
): Partial<Decision> => {
  const [first] = subject.candidates;
  const calls = subject.candidates.map(toRanked);
  const call = first === undefined ? undefined : index.byId.get(first.id);
  const programmes = call === undefined ? subject.programmes : programmesIn(index, call.id);
  const asksWho = reading.asksEligible || (reading.kinds.length > 0 && reading.aspects.length === 0);
  const { verdict, reason } = eligibilityOf(call, programmes, asker);
  const facts = eligibilityFacts(call?.id, programmes, index);
  if (reason === 'condition' && asksOnlyWho(reading)) return { intent: 'not-eligible', calls, facts };
  const speaks = reading.kinds.length > 0 || reading.places.length > 0 || reading.aspects.length === 0;
  if (asksWho && speaks) {
    if (verdict === 'no') return { intent: 'not-eligible', calls, facts };
    const status = call === undefined ? 'unknown' : statusOf(call, now);
    if (
      status === 'closed' &&
      (reading.asksOpen || reading.kinds.length === 0) &&
      reading.aspects.length === 0
    ) {
      return { intent: 'closed', calls, facts: statusFacts(call?.id, index) };
    }
    if (reading.aspects.every((aspect) => aspect === 'applicants') && reading.kinds.length > 0) {
      return { intent: reason === 'applicant-not-stated' ? 'not-stated' : 'detail', calls, facts };
    }
  }
  if (call !== undefined && (reading.asksOpen || reading.aspects.includes('days-left'))) {
    const status = statusOf(call, now);
    const facts = statusFacts(call.id, index);
    if (status === 'closed') return { intent: 'closed', calls, facts };
    if (reading.aspects.length === 0)
      return { intent: status === 'unknown' ? 'not-stated' : 'detail', calls, facts };
  }
  const asked = reading.aspects.length > 0 ? reading.aspects : reading.guessed;
  const aspects: Aspect[] = asked.length > 0 ? asked : ['general'];
  const stated =
    call === undefined || subject.aboutProgramme
      ? subject.programmes.slice(0, 1).flatMap((one) => aspects.map((aspect) => standingFactOf(one, aspect)))
      : aspects.map((aspect) => withinBound(factOf(call, programmes, aspect), call, reading.bound));
  // "Vilket klockslag den 1 december stänger den?" asks for the hour: the day is known.
  const told = aspects.includes('clock') ? stated.filter(({ aspect }) => aspect !== 'deadline') : stated;
  return { intent: told.some((fact) => fact.stated) ? 'detail' : 'not-stated', calls, facts: stated };
};

/** A smallest sum is no answer to what the largest is. */
const withinBound = (fact: AskedFact, { grant }: Call, bound: FullReading['bound']): AskedFact =>
  fact.aspect === 'grant' && grant !== null && bound !== undefined && grant[bound] === null
    ? { ...fact, stated: false }
    : fact;

/** Beside how many must take part and who may, no fact is asked. */
const asksOnlyWho = ({ aspects }: FullReading): boolean =>
  aspects.every((aspect) => ['applicants', 'partners', 'area', 'theme', 'general', 'apply'].includes(aspect));

const statusFacts = (id: string | undefined, index: CallIndex): AskedFact[] =>
  id === undefined ? [] : [factAbout(id, 'deadline', index)].flatMap((fact) => fact ?? []);

const eligibilityFacts = (
  id: string | undefined,
  programmes: readonly Programme[],
  index: CallIndex,
): AskedFact[] => {
  const aspects: Aspect[] = ['area', 'applicants', 'partners'];
  if (id !== undefined) return aspects.flatMap((aspect) => factAbout(id, aspect, index) ?? []);
  return programmes
    .slice(0, 1)
    .flatMap((one) =>
      aspects.filter((aspect) => aspectsFor(aspect).length > 0).map((aspect) => standingFactOf(one, aspect)),
    );
};

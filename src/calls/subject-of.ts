import type { Aspect, Programme } from '../domain/programme.ts';
import type { CallStatus } from '../domain/call.ts';
import { endOf } from '../domain/instant-of.ts';
import { statusOf } from '../domain/status-of.ts';
import type { CallIndex } from './call-index.ts';
import { factOf } from './fact-of.ts';
import type { FullReading } from './follow-up.ts';
import type { Candidate, Naming } from './name-calls.ts';
import { hasOwnName, nameCalls } from './name-calls.ts';
import { asksOutright } from './read-aspects.ts';
import { withoutAskers } from './read-kinds.ts';
import type { TopicUnit } from './topic.ts';

/** What a question is about: something named, nothing named (it asks what there is), or a name nobody here knows. */
export type Subject =
  | { kind: 'named'; candidates: Candidate[]; programmes: Programme[]; aboutProgramme: boolean }
  | { kind: 'none' }
  | { kind: 'unknown'; names: string[] };

/** Asked of nothing that is named, these ask what there is. */
const LOOSE: Aspect[] = ['apply', 'theme', 'general'];

/** Fits from here on are a name; measured on the questions of tests/fixtures/calls. */
const SURE = 0.5;
const LIKELY = 0.33;
const BEYOND_DOUBT = 0.85;

export const subjectOf = (reading: FullReading, index: CallIndex, now: Date): Subject => {
  if (reading.spokenOf.length > 0) return spokenOf(reading, index);
  const naming = nameCalls(index, reading.text, namingUnits(reading), reading.programmes, reading.mentioned);
  if (naming.unknownIdentifier !== undefined) return { kind: 'unknown', names: [naming.unknownIdentifier] };
  const asksFact =
    reading.aspects.length > 0 ||
    reading.asksOpen ||
    asksOfKind(reading, naming, index) ||
    (!reading.lists && reading.guessed.length > 0);
  if (asksWhatThereIs(reading, naming)) return { kind: 'none' };
  const [programme] = reading.programmes;
  const rest = restOf(reading, naming);
  if (programme !== undefined) {
    if (!asksFact) return { kind: 'none' };
    if (
      programme.level === 'funder' &&
      rest.length > 0 &&
      rest.every((unit) => isStranger(unit, naming, reading, index))
    ) {
      return { kind: 'unknown', names: rest.map(({ raw }) => raw) };
    }
    const top = naming.candidates[0];
    if (top === undefined || isInside(top, reading, index) || top.fit < SURE)
      return within(programme, reading, naming, index, now);
  }
  const [first] = naming.candidates;
  if (!asksFact) return { kind: 'none' };
  if (
    first !== undefined &&
    (naming.byIdentifier || first.fit >= SURE || (first.fit >= LIKELY && naming.unmet.length === 0))
  ) {
    return {
      kind: 'named',
      candidates: nearest(naming, reading, index, now),
      programmes: [],
      aboutProgramme: false,
    };
  }
  const asksLoosely = reading.aspects.every((aspect) => LOOSE.includes(aspect)) && !reading.asksOpen;
  if (reading.units.length === 0 || reading.lists || (asksLoosely && (first?.fit ?? 0) > 0.1))
    return { kind: 'none' };
  const isStrange = reading.units.some((unit) => naming.unmet.includes(unit)) || (first?.fit ?? 0) < LIKELY;
  return isStrange && speaksOfOne(reading)
    ? { kind: 'unknown', names: unknownNames(reading, naming) }
    : { kind: 'none' };
};

/** A word that no call of the named funder has, nor anything near it: "Vinnovas utlysning om batterier". */
const isStranger = (unit: TopicUnit, naming: Naming, reading: FullReading, index: CallIndex): boolean =>
  naming.unmet.includes(unit) ||
  (!/\d/u.test(unit.words) &&
    !naming.candidates.some(
      (one) =>
        isInside(one, reading, index) && one.found.met.some((met) => met.unit === unit && met.tells >= 0.5),
    ));

const namingUnits = ({ units, aspects, asksOpen, asksEligible }: FullReading): TopicUnit[] =>
  aspects.length > 0 || asksOpen || asksEligible ? withoutAskers(units) : units;

const spokenOf = (reading: FullReading, index: CallIndex): Subject => ({
  kind: 'named',
  candidates: reading.spokenOf
    .filter((id) => index.byId.has(id))
    .map((id) => ({ id, fit: 1, found: { id, score: 1, met: [], coverage: 1 } })),
  programmes: [],
  aboutProgramme: false,
});

/** "får en kommun söka …", "kan vi i Krokom …" */
const asksOfKind = (
  { asksEligible, kinds, places, lists, programmes, plain }: FullReading,
  { candidates: [first] }: Naming,
  index: CallIndex,
): boolean =>
  (asksEligible &&
    (!lists ||
      programmes.some(({ level }) => level === 'programme') ||
      (first !== undefined && hasOwnName(index, first.found)))) ||
  (kinds.length > 0 && places.length === 0 && !lists && plain.split(' ').length <= 3);

/** A question for a list, though it may hold words that ask for a fact ("vad stänger i december?"). */
const asksWhatThereIs = (reading: FullReading, { candidates, byIdentifier }: Naming): boolean => {
  if (byIdentifier) return false;
  if (asksOutright(reading.plain) && reading.aspects.every((aspect) => aspect === 'applicants')) return true;
  const timed = reading.openNow || reading.rolling || reading.period !== undefined;
  const dated = reading.aspects.every((aspect) =>
    ['deadline', 'opens', 'window', 'general', 'theme'].includes(aspect),
  );
  if (reading.lists && timed && dated && reading.programmes.every(({ level }) => level === 'funder'))
    return true;
  if (reading.units.length === 0 && reading.programmes.length === 0) return true;
  const facts = reading.aspects.filter((aspect) => aspect !== 'general' && aspect !== 'theme');
  const named =
    (candidates[0]?.fit ?? 0) >= SURE || reading.programmes.some(({ level }) => level === 'programme');
  return (
    reading.lists &&
    facts.length === 0 &&
    !((candidates[0]?.fit ?? 0) >= BEYOND_DOUBT && reading.aspects.length > 0) &&
    !(named && ((reading.asksOpen && !ASKS_WHAT.test(reading.plain)) || reading.asksEligible)) &&
    !asksOfProgramme(reading)
  );
};

const ASKS_WHAT = /^(?:vad|vilka|what|which)\b/u;

const asksOfProgramme = ({ programmes, aspects }: FullReading): boolean =>
  programmes.some(({ level }) => level === 'programme') && aspects.length > 0;

/** The words of a question besides those that name a programme. */
const restOf = (reading: FullReading, naming: Naming) =>
  reading.units.filter(
    (unit) =>
      !reading.programmeWords.some((name) => name.includes(unit.words)) &&
      (naming.unmet.includes(unit) || !/^\d{4}$/u.test(unit.words)),
  );

const within = (
  programme: Programme,
  reading: FullReading,
  naming: Naming,
  index: CallIndex,
  now: Date,
): Subject => {
  const ids = new Set(reading.programmes.map(({ id }) => id));
  const inside = naming.candidates.filter(({ id }) => index.programmes.get(id)?.some((one) => ids.has(one)));
  const rest = restOf(reading, naming);
  const candidates = nearest(
    {
      ...naming,
      candidates: inside.length > 0 || programme.level === 'programme' ? inside : naming.candidates,
    },
    reading,
    index,
    now,
  );
  const aboutProgramme = candidates.length === 0 || (programme.level === 'funder' && rest.length === 0);
  return { kind: 'named', candidates, programmes: reading.programmes, aboutProgramme };
};

const isInside = ({ id }: Candidate, reading: FullReading, index: CallIndex): boolean =>
  index.programmes.get(id)?.some((one) => reading.programmes.some((programme) => programme.id === one)) ===
  true;

const ORDER: CallStatus[] = ['open', 'rolling', 'forthcoming', 'announced', 'unknown', 'closed'];
/** Fits this near each other are told apart by what the calls state and by time. */
const STEP = 0.04;
const SHOWN = 3;

/** The named call first, then others that the words nearly name as well. */
const nearest = (naming: Naming, reading: FullReading, index: CallIndex, now: Date): Candidate[] => {
  const best = naming.candidates[0]?.fit ?? 0;
  const near = naming.byIdentifier
    ? naming.candidates.slice(0, 1)
    : naming.candidates.filter(({ fit }) => fit >= best * 0.6);
  const group = ({ fit }: Candidate) => Math.floor((best - fit) / STEP);
  return near
    .map((candidate) => ({ candidate, ...standing(candidate, reading, index, now) }))
    .sort(
      (a, b) =>
        group(a.candidate) - group(b.candidate) ||
        b.stated - a.stated ||
        a.order - b.order ||
        b.last - a.last,
    )
    .map(({ candidate }) => candidate)
    .slice(0, SHOWN);
};

const standing = ({ id }: Candidate, reading: FullReading, index: CallIndex, now: Date) => {
  const call = index.byId.get(id);
  if (call === undefined) return { stated: 0, order: ORDER.length, last: 0 };
  return {
    stated: reading.aspects.filter((aspect) => factOf(call, [], aspect).stated).length,
    order: ORDER.indexOf(statusOf(call, now)),
    last: Math.max(0, ...call.deadlines.map(endOf)),
  };
};

/** A word that may be a name, or a question so short that it asks of something by name: a need is told at length. */
const speaksOfOne = ({ units, text, aspects }: FullReading): boolean =>
  units.some(({ raw }) => isNameLike(raw, text)) ||
  (aspects.some((aspect) => !LOOSE.includes(aspect)) && text.trim().split(/\s+/u).length <= SHORT);

const SHORT = 8;

/** Written large within a sentence, with a figure or a sign in it, or made like the names of funds. */
const isNameLike = (raw: string, text: string): boolean =>
  /\p{L}\d|\d\p{L}|\+|\p{L}-\p{L}|\p{L}\p{Lu}|(?:fond|stiftelse|stöd|bidrag|program|lån|nämnd|verk|miljon|pott)(?:en|n|et|s|ens|ets|erna)?$/u.test(
    raw,
  ) ||
  [...text.matchAll(/(?<=[\p{L}\d,;:)–-] +)\p{Lu}[\p{L}\d]+/gu)].some(([word]) =>
    raw.includes(word.slice(0, -1)),
  );

const unknownNames = (reading: FullReading, naming: Naming): string[] => {
  const unmet = naming.unmet.length > 0 ? naming.unmet : reading.units;
  return [unmet.map(({ raw }) => raw).join(' ')];
};

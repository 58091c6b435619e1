import type { Programme } from '../domain/programme.ts';
import type { CallIndex } from './call-index.ts';
import type { Found } from './find-calls.ts';
import { findCalls } from './find-calls.ts';
import { plainText } from './plain-text.ts';
import type { Period } from '../domain/period.ts';
import type { TopicUnit } from './topic.ts';

export type Candidate = {
  id: string;
  /** 0–1: how much of what was said this call's words account for. */ fit: number;
  found: Found;
};

export type Naming = {
  /** Calls in order of how well the words name them. */
  candidates: Candidate[];
  /** Words that no call has, nor any word we know for the same thing. */
  unmet: TopicUnit[];
  /** By its number or code: beyond doubt. */
  byIdentifier: boolean;
  /** A number or code that no call has. */
  unknownIdentifier: string | undefined;
};

/** Which calls a stretch of a question names. `within` are the programmes it names. */
export const nameCalls = (
  index: CallIndex,
  text: string,
  units: readonly TopicUnit[],
  within: readonly Programme[],
  time?: Period,
): Naming => {
  const codes = identifiersIn(text);
  const known = codes.flatMap((code) => index.byIdentifier.get(plainText(code)) ?? []);
  const found = findCalls(index, units);
  const ids = new Set(within.map(({ id }) => id));
  const candidates = found
    .map((one): Candidate => {
      const inside = ids.size === 0 || index.programmes.get(one.id)?.some((id) => ids.has(id)) === true;
      const timely = isWithin(index, one.id, time) ? IN_TIME : 0;
      const fit = one.coverage * (inside ? 1 : OUTSIDE) + timely;
      return {
        id: one.id,
        fit: inside && hasOwnName(index, one) ? Math.max(fit, OWN_NAME) : fit,
        found: one,
      };
    })
    .sort((a, b) => b.fit - a.fit || b.found.score - a.found.score);
  const first = candidates.filter(({ id }) => known.includes(id));
  return {
    candidates: [...first, ...candidates.filter(({ id }) => !known.includes(id))],
    unmet: units.filter((unit) => !found.some(({ met }) => met.some((one) => one.unit === unit))),
    byIdentifier: known.length > 0,
    unknownIdentifier: known.length > 0 ? undefined : codes.find((code) => !isPartOfKnown(index, code)),
  };
};

/** What is left of a fit outside the programme that is named. */
const OUTSIDE = 0.7;

/** What it says for a call that it opens or closes in the time the question speaks of. */
const IN_TIME = 0.2;

/** What a programme's own name says, however much is said beside it. */
const OWN_NAME = 0.52;

/** A word of the question is in the programme's or funder's name of this call and hardly any other: "NordForsk". */
export const hasOwnName = (index: CallIndex, { met }: Found): boolean =>
  met.some(
    ({ tells, found, fields }) =>
      tells >= 0.9 && fields.includes('programme') && (index.inProgrammes.get(found) ?? Infinity) <= 2,
  );

const isWithin = (index: CallIndex, id: string, time: Period | undefined): boolean => {
  const call = index.byId.get(id);
  if (call === undefined || time === undefined) return false;
  const dates = [
    ...call.deadlines.map(({ date }) => date),
    ...(call.opens === null ? [] : [call.opens.date]),
  ];
  return dates.some((date) => date >= time.from && date <= time.to);
};

/** "HORIZON-CL6-2026-02-COMMUNITIES-01", "2026-01503", "25-009": what looks like a call's number or code. */
const identifiersIn = (text: string): string[] =>
  (
    text.match(
      /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9]+(?:-[a-z0-9]+){2,}|20\d\d-\d{4,5}|\d\d-\d{3})(?![\p{L}\p{N}-])/giu,
    ) ?? []
  ).filter((code) => !isYears(code) && (/\d/u.test(code) || code === code.toUpperCase()));

/** "2026-2028" */
const isYears = (code: string): boolean => /^20[0-4]\d-20[0-4]\d$/u.test(code);

const isPartOfKnown = (index: CallIndex, code: string): boolean =>
  [...index.byIdentifier.keys()].some((known) => known.startsWith(plainText(code)));

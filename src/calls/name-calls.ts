import type { Programme } from '../domain/programme.ts';
import type { CallIndex, SearchField } from './call-index.ts';
import type { Found } from './find-calls.ts';
import { findCalls } from './find-calls.ts';
import { plainText } from './plain-text.ts';
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

/** How much it says when a word was met in this part of a call. */
const TELLS: Record<SearchField, number> = {
  name: 1,
  programme: 0.95,
  themes: 0.85,
  summary: 0.8,
  parts: 0.6,
  rest: 0.5,
};

/** Which calls a stretch of a question names. `within` are the programmes it names. */
export const nameCalls = (
  index: CallIndex,
  text: string,
  units: readonly TopicUnit[],
  within: readonly Programme[],
): Naming => {
  const codes = identifiersIn(text);
  const known = codes.flatMap((code) => index.byIdentifier.get(plainText(code)) ?? []);
  const { found, weights } = findCalls(index, units);
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const ids = new Set(within.map(({ id }) => id));
  const candidates = found
    .map((one): Candidate => {
      const told = one.met.reduce(
        (sum, { unit, quality, fields }) =>
          sum + (weights.get(unit) ?? 0) * quality * Math.max(...fields.map((field) => TELLS[field])),
        0,
      );
      const inside = ids.size === 0 || index.programmes.get(one.id)?.some((id) => ids.has(id));
      return { id: one.id, fit: (told / whole) * (inside ? 1 : 0.7), found: one };
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

/** "HORIZON-CL6-2026-02-COMMUNITIES-01", "2026-01503", "25-009": what looks like a call's number or code. */
export const identifiersIn = (text: string): string[] =>
  (
    text.match(
      /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9]+(?:-[a-z0-9]+){2,}|20\d\d-\d{4,5}|\d\d-\d{3})(?![\p{L}\p{N}-])/giu,
    ) ?? []
  ).filter((code) => /\d/u.test(code) || code === code.toUpperCase());

const isPartOfKnown = (index: CallIndex, code: string): boolean =>
  [...index.byIdentifier.keys()].some((known) => known.startsWith(plainText(code)));

import type { CallIndex } from './call-index.ts';
import { namedProgrammes } from './named-programmes.ts';
import type { Candidate } from './name-calls.ts';
import { nameCalls } from './name-calls.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from '../domain/programme.ts';
import type { Period } from '../domain/period.ts';
import type { Reading } from './read-question.ts';
import { topicOf } from './topic.ts';

export type Side = { candidate: Candidate | undefined; programme: Programme | undefined };

const BETWEEN =
  /\s(?:och|eller|med|mot|vs\.?|versus|kontra|and|or|with|than|än|från|to|&|respektive|resp\.?|samt)\s|[,;:?/]|\bvs\b/iu;
/** What parts two names where nothing says that they are compared. */
const BETWEEN_NAMES = /\s(?:och|and|respektive|resp\.?|samt|&)\s|,/iu;
const LEAST_FIT = 0.4;
const SURE_ALONE = 0.7;

/**
 * The calls or programmes laid side by side, in the order named. Each part of the question names its own; a part that
 * names no programme borrows the one the question names ("Auroras ordinarie eller småskaliga projekt").
 */
export const compareSides = (reading: Reading, index: CallIndex): Side[] => {
  const parts = reading.text
    .split(reading.compares ? BETWEEN : BETWEEN_NAMES)
    .filter((part) => topicOf(part).length > 0);
  const sides: Side[] = [];
  for (const part of parts) {
    const own = namedProgrammes(plainText(part)).programmes;
    const borrowed = own.length > 0 ? own : reading.programmes.length === 1 ? reading.programmes : [];
    const side = sideOf(part, own, borrowed, index, reading.mentioned);
    if (side !== undefined && !sides.some((one) => isSame(one, side))) sides.push(side);
  }
  return sides;
};

const sideOf = (
  part: string,
  own: Programme[],
  within: Programme[],
  index: CallIndex,
  time: Period | undefined,
): Side | undefined => {
  const units = topicOf(part);
  const alone = nameCalls(index, part, units, own, time).candidates;
  const candidates =
    (alone[0]?.fit ?? 0) >= SURE_ALONE ? alone : nameCalls(index, part, units, within, time).candidates;
  const first = latest(candidates, index);
  const ids = new Set(own.filter(({ level }) => level === 'programme').map(({ id }) => id));
  const inside = latest(
    candidates.filter(({ id }) => index.programmes.get(id)?.some((one) => ids.has(one))),
    index,
  );
  if (ids.size > 0 && inside === undefined) return { candidate: undefined, programme: own[0] };
  const candidate = inside ?? first;
  if (candidate === undefined || candidate.fit < (ids.size > 0 ? 0.1 : LEAST_FIT)) return undefined;
  return { candidate, programme: own[0] };
};

/** Of calls named equally well the one with the latest deadline. */
const latest = (candidates: Candidate[], index: CallIndex): Candidate | undefined => {
  const best = candidates[0]?.fit ?? 0;
  const last = ({ id }: Candidate) => index.byId.get(id)?.deadlines.at(-1)?.date ?? '';
  return candidates.filter(({ fit }) => fit > best - 0.02).sort((a, b) => last(b).localeCompare(last(a)))[0];
};

const isSame = (a: Side, b: Side): boolean =>
  a.candidate === undefined
    ? a.programme === b.programme && b.candidate === undefined
    : a.candidate.id === b.candidate?.id;

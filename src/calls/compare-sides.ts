import type { CallIndex } from './call-index.ts';
import { namedProgrammes } from './named-programmes.ts';
import type { Candidate } from './name-calls.ts';
import { nameCalls } from './name-calls.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from '../domain/programme.ts';
import type { Period } from '../domain/period.ts';
import { withoutAskers } from './read-kinds.ts';
import type { Reading } from './read-question.ts';
import { KIND_WORDS } from './read-question.ts';
import type { TopicUnit } from './topic.ts';
import { topicOf } from './topic.ts';

export type Side = {
  candidate: Candidate | undefined;
  programme: Programme | undefined;
  /** The programme it is looked for in. */
  within: Programme | undefined;
  /** Nothing but a programme and perhaps a year is said. */
  bare: boolean;
};

const BETWEEN =
  /\s(?:och|eller|med|mot|vs\.?|versus|kontra|and|or|with|than|än|från|to|&|respektive|resp\.?|samt)\s|[,;?/]|:\s|\bvs\b/iu;
/** What parts two names where nothing says that they are compared. */
const BETWEEN_NAMES = /\s(?:och|and|respektive|resp\.?|samt|&)\s|,/iu;
const LEAST_FIT = 0.4;
const SURE_ALONE = 0.7;
/** As good a name inside the programme that is spoken of as anywhere. */
const NEAR = 0.1;

/**
 * The calls or programmes laid side by side, in the order named. Each part of the question names its own; a part that
 * names no programme borrows the one the question names ("Auroras ordinarie eller småskaliga projekt").
 */
export const compareSides = (reading: Reading, index: CallIndex): Side[] => {
  const parts = reading.text
    .split(reading.compares ? BETWEEN : BETWEEN_NAMES)
    .filter((part) => unitsOf(part).length > 0);
  const sides: Side[] = [];
  for (const part of parts) {
    const own = namedProgrammes(plainText(part)).programmes;
    const borrowed = own.length > 0 ? own : reading.programmes.length === 1 ? reading.programmes : [];
    const found = sideOf(part, own, borrowed, index, reading.mentioned);
    const side = found && { ...found, within: borrowed[0], bare: saysNoMore(part, own) };
    if (side !== undefined && !sides.some((one) => isSame(one, side))) sides.push(side);
  }
  const compared = sides.filter((side) => !isHeading(side, sides));
  return compared.length === 1 && /\b(?:jamfor|skillnad|skilj|compare|differ)/u.test(reading.plain)
    ? alike(reading, index)
    : compared;
};

/** "skillnaden på ESF:s två glesbygdsomgångar": the two that the words name best. */
const alike = (reading: Reading, index: CallIndex): Side[] =>
  nameCalls(index, reading.text, withoutAskers(reading.units), reading.programmes, reading.mentioned)
    .candidates.filter(({ fit }) => fit >= LEAST_FIT)
    .slice(0, 2)
    .map((candidate) => ({ candidate, programme: undefined, within: undefined, bare: false }));

/** "ESF 2024: det ena mot det andra": what is compared lies within. */
const isHeading = (side: Side, sides: readonly Side[]): boolean =>
  side.bare &&
  side.programme !== undefined &&
  sides.filter(({ within, bare }) => !bare && within === side.programme).length > 1;

const ASKERS = new Set(KIND_WORDS);

/** What a part is about; who asks ("… för en idrottsförening") is not. */
const unitsOf = (part: string): TopicUnit[] => withoutAskers(topicOf(part, ASKERS));

const saysNoMore = (part: string, own: readonly Programme[]): boolean =>
  own.length > 0 &&
  topicOf(part).every(({ words }) => /^\d{4}$/u.test(words) || namedProgrammes(words).programmes.length > 0);

const sideOf = (
  part: string,
  own: Programme[],
  within: Programme[],
  index: CallIndex,
  time: Period | undefined,
): Pick<Side, 'candidate' | 'programme'> | undefined => {
  const units = unitsOf(part);
  const alone = nameCalls(index, part, units, own, time).candidates;
  const borrowed = nameCalls(index, part, units, within, time).candidates;
  const isInside = ({ id }: Candidate) =>
    within.some((one) => index.programmes.get(id)?.includes(one.id) === true);
  const sure =
    own.length === 0
      ? borrowed.filter(
          (one) => isInside(one) && one.fit >= Math.max(SURE_ALONE, (alone[0]?.fit ?? 0) - NEAR),
        )
      : [];
  const candidates = sure.length > 0 ? sure : (alone[0]?.fit ?? 0) >= SURE_ALONE ? alone : borrowed;
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

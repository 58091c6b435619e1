import type { Idea, Placement } from '../domain/idea.ts';
import type { Mapping } from '../domain/mapping.ts';

/** What people have said of a proposal; silence is `untouched` and counts neither for nor against. */
export const JUDGEMENTS = ['untouched', 'confirmed', 'changed-by-staff', 'changed-by-actor'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export type Correction = {
  judgement: Judgement;
  proposed: Mapping;
  /** Where the idea stands in the end. */
  stands: Placement;
};

/**
 * What people have said of the proposal for an idea; undefined when there was none. An actor judges it by sending
 * something else, staff by *Stämmer* or *Ändra*; what staff says last is what counts. The judgement is of the proposal:
 * staff who change an actor's choice back to it have confirmed it.
 */
export const correctionOf = ({ mapping }: Idea): Correction | undefined => {
  const { proposed, sent, current, verdict } = mapping;
  if (proposed === null) return undefined;
  return { judgement: judgementOf(proposed, sent, current, verdict), proposed, stands: current };
};

const judgementOf = (
  proposed: Mapping,
  sent: Placement,
  current: Placement,
  verdict: Idea['mapping']['verdict'],
): Judgement => {
  if (agrees(proposed, current)) return verdict === 'untouched' ? 'untouched' : 'confirmed';
  return agrees(sent, current) ? 'changed-by-actor' : 'changed-by-staff';
};

/** A level left unassessed says nothing against the one proposed. */
const agrees = (one: Pick<Placement, 'area' | 'subarea' | 'level'>, stands: Placement): boolean =>
  one.area === stands.area &&
  one.subarea === stands.subarea &&
  (one.level === stands.level || stands.level === 'ej-bedomd');

import type { Placement } from '../domain/idea.ts';
import { instantsOf, type Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';
import { receivedIn } from './received.ts';
import { within } from './within.ts';

export type Judgements = {
  /** By process leaders. */
  confirmed: number;
  changed: number;
  /** By coordinators in their stead; not in the two above. */
  byCoordinators: { confirmed: number; changed: number };
  /** Received in the period, and neither confirmed nor changed by anybody of staff by its end. */
  untouched: number;
  /** Area, sub-area and level before and after, most frequent first. */
  moves: { from: Placement; to: Placement; n: number }[];
};

/** Acts of staff in the period upon the proposed area, sub-area and level. */
export const judgementsIn = (ideas: readonly Facts[], period: Period): Judgements => {
  const inPeriod = within(period);
  const { end } = instantsOf(period);
  const acts = ideas.flatMap(({ judgements }) => judgements.filter(({ at }) => inPeriod(at)));
  const byLeaders = acts.filter(({ byLeader }) => byLeader);
  return {
    ...countsOf(byLeaders),
    byCoordinators: countsOf(acts.filter(({ byLeader }) => !byLeader)),
    untouched: receivedIn(ideas, period).filter(({ judgements }) => !judgements.some(({ at }) => at < end))
      .length,
    moves: movesIn(byLeaders),
  };
};

const countsOf = (acts: Facts['judgements']): { confirmed: number; changed: number } => ({
  confirmed: acts.filter(({ what }) => what === 'confirmed').length,
  changed: acts.filter(({ what }) => what === 'changed').length,
});

const movesIn = (acts: Facts['judgements']): Judgements['moves'] => {
  const moves = new Map<string, Judgements['moves'][number]>();
  for (const { moved } of acts) {
    if (!moved) continue;
    const key = JSON.stringify([moved.from, moved.to]);
    moves.set(key, { ...moved, n: (moves.get(key)?.n ?? 0) + 1 });
  }
  return [...moves.values()].sort((a, b) => b.n - a.n);
};

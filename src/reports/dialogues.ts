import type { Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';
import { type Tally, tally } from './tally.ts';
import { within } from './within.ts';

/** Dialogues held in the period; an idea may have several. One with two funders stands once under each. */
export const dialoguesIn = (ideas: readonly Facts[], period: Period): { held: number; byFunder: Tally } => {
  const inPeriod = within(period);
  const held = ideas.flatMap(({ dialogues }) => dialogues.filter(({ at }) => inPeriod(at)));
  return { held: held.length, byFunder: tally(held.flatMap(({ funders }) => funders)) };
};

import type { Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';
import { type Tally, tally } from './tally.ts';
import { within } from './within.ts';

/** What a closing counts as when its reason has not been kept. */
const UNKNOWN = 'unknown';

/** Ideas closed in the period, by reason. One that was opened again and closed again was closed twice. */
export const closingsIn = (ideas: readonly Facts[], period: Period): Tally => {
  const inPeriod = within(period);
  const closings = ideas.flatMap((idea) => idea.closings.filter(({ at }) => inPeriod(at)));
  return tally(closings.map(({ reason }) => reason ?? UNKNOWN));
};

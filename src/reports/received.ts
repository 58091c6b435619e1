import type { Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';
import { within } from './within.ts';

/** The ideas that were sent in the period. */
export const receivedIn = (ideas: readonly Facts[], period: Period): Facts[] => {
  const inPeriod = within(period);
  return ideas.filter(({ createdAt }) => inPeriod(createdAt));
};

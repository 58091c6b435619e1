import { APPLICATION_STATUSES, type ApplicationStatus } from '../domain/codes.ts';
import type { Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';
import type { Tally } from './tally.ts';
import { within } from './within.ts';

/** Currencies (ISO 4217) that are always shown. */
const USUAL: Tally = { SEK: 0, EUR: 0 };

type Counted = { count: Record<ApplicationStatus, number>; sums: Record<ApplicationStatus, Tally> };

/** Applications that reached a status in the period, and the sums of those steps by currency. */
export const applicationsIn = (ideas: readonly Facts[], period: Period): Counted => {
  const inPeriod = within(period);
  const steps = ideas.flatMap(({ applicationSteps }) => applicationSteps.filter(({ at }) => inPeriod(at)));
  const each = <T>(count: (reached: typeof steps) => T): Record<ApplicationStatus, T> =>
    Object.fromEntries(
      APPLICATION_STATUSES.map((status) => [status, count(steps.filter((step) => step.status === status))]),
    ) as Record<ApplicationStatus, T>;
  return { count: each((reached) => reached.length), sums: each(sumsOf) };
};

const sumsOf = (steps: Facts['applicationSteps']): Tally => {
  const sums = { ...USUAL };
  for (const { amount, currency } of steps)
    if (amount !== null && currency !== null) sums[currency] = plus(sums[currency] ?? 0, amount);
  return sums;
};

/** In hundredths, so that sums with decimals are exact whatever the order. */
const plus = (sum: number, amount: number): number =>
  (Math.round(sum * 100) + Math.round(amount * 100)) / 100;

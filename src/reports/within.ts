import { instantsOf, type Period } from '../domain/period.ts';

/** Whether an instant lies in the period. */
export const within = (period: Period): ((at: number) => boolean) => {
  const { start, end } = instantsOf(period);
  return (at) => start <= at && at < end;
};

import type { Call, Deadline } from '../../domain/call.ts';
import { endOf } from '../../domain/instant-of.ts';

/** The deadlines that have not passed and whose day is known: what a calendar can hold. */
export const datesAhead = ({ deadlines }: Call, now: Date): Deadline[] =>
  deadlines.filter((deadline) => deadline.precision !== 'month' && endOf(deadline) > now.getTime());

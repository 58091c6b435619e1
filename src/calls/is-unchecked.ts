import type { Call } from '../domain/call.ts';
import { daysBetween } from '../domain/instant-of.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';

/** After so many days without anybody looking, what a hand-kept row says must be doubted aloud. */
const DAYS = 90;

/** Whether a row kept by hand was last checked too long ago. */
export const isUnchecked = ({ provenance: { checkedOn } }: Call, now: Date): boolean =>
  checkedOn !== null && daysBetween(checkedOn, stockholmDate(now)) > DAYS;

import type { Call } from '../call.ts';
import { beginOf } from '../instant-of.ts';
import type { IdeaTips, Saying } from './alerts.ts';
import { isOpen } from './call-mark.ts';

/** Few and good: so many calls are named at a time. */
const MOST_NAMED = 3;

/**
 * Looks for calls that have opened and fit an idea that was sent at `sentAt`. `fitting` are those that fit, best first.
 * At the first look only those that opened after it was sent are told; the others could be seen as it was sent.
 */
export const planTips = (
  tips: IdeaTips,
  fitting: readonly Call[],
  { now, sentAt }: { now: Date; sentAt: Date },
): { tips: IdeaTips; saying: Saying | null } => {
  const open = fitting.filter((call) => isOpen(call, now));
  const isNew = ({ id, opens }: Call): boolean =>
    tips.seen === null ? opens !== null && beginOf(opens) > sentAt.getTime() : !tips.seen.includes(id);
  const opened = open.filter(isNew).map(({ id }) => id);
  const saying: Saying = {
    kind: 'idea',
    idea: tips.idea,
    calls: opened.slice(0, MOST_NAMED),
    left: Math.max(0, opened.length - MOST_NAMED),
  };
  return {
    tips: { ...tips, seen: [...new Set([...(tips.seen ?? []), ...open.map(({ id }) => id)])] },
    saying: opened.length === 0 ? null : saying,
  };
};

import { addDays } from './period.ts';
import type { Subscription } from './routing.ts';
import { CATCH_UP_MS, dueWeek, summaryTime } from './summary-times.ts';

export type SummaryRun = NonNullable<Subscription['run']>;

/** What to do now for a subscription; `run` is what it becomes by claiming it. */
export type SummaryPlan =
  | { kind: 'nothing' }
  /** The summary of `run.week`, saying which weeks before it were not sent. */
  | { kind: 'send'; run: SummaryRun }
  /** It is too late for that: say which weeks were missed, `run.week` the last of them. */
  | { kind: 'tell-missed'; run: SummaryRun };

/** So many missed weeks are named. */
const MOST_NAMED = 8;

/**
 * Each Monday's run is claimed once, by the write that makes it so; what was claimed and never settled (the process
 * died) is not sent again but named as missed the week after.
 */
export const planSummary = ({ run, since }: Pick<Subscription, 'run' | 'since'>, now: Date): SummaryPlan => {
  const week = dueWeek(now);
  const due = summaryTime(week);
  if (due <= new Date(since)) return { kind: 'nothing' };
  const again = run?.week === week;
  if (again && (run.state !== 'waiting' || new Date(run.notBefore) > now)) return { kind: 'nothing' };
  const claimed: SummaryRun = {
    week,
    state: 'claimed',
    attempts: again ? run.attempts + 1 : 1,
    notBefore: now.toISOString(),
    missed: again ? run.missed : missedBefore(week, run, since),
  };
  const isLate = now.getTime() >= due.getTime() + CATCH_UP_MS;
  return { kind: isLate ? 'tell-missed' : 'send', run: claimed };
};

/** Weeks before `week` of which nothing has been said here, neither their figures nor that they were missed. */
const missedBefore = (week: string, run: Subscription['run'], since: string): string[] => {
  const isSettled = run !== null && (run.state === 'sent' || run.state === 'missed');
  const untold = run === null || isSettled ? [] : [...run.missed, run.week];
  const first = run === null ? addDays(dueWeek(new Date(since)), 7) : addDays(run.week, 7);
  for (let next = first; next < week; next = addDays(next, 7)) untold.push(next);
  return untold.slice(-MOST_NAMED);
};

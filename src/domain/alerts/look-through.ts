import type { Call } from '../call.ts';
import { decentTime, nextDaily } from '../clock-times.ts';
import type { Idea } from '../idea.ts';
import { endOf } from '../instant-of.ts';
import type { Alerts, IdeaTips, Interest, Note, Reminder, Saying, Watch } from './alerts.ts';
import { planReminder } from './plan-reminder.ts';
import { planTips } from './plan-tips.ts';
import { planWatch } from './plan-watch.ts';

/** What alerts are looked through with. */
export type Lookout = {
  now: Date;
  /** The Swedish clock time (`08:00`) from which people are told. */
  time: string;
  call: (id: string) => Call | undefined;
  /** Best first. */
  forInterest: (interest: Interest) => Call[];
  forIdea: (idea: Idea) => Call[];
  /** Undefined: it was not asked for; null: there is none. */
  idea: (id: string) => Idea | null | undefined;
  nextId: () => string;
};

/**
 * Looks through what somebody has asked for, once a day. Whatever is to be said is written in the same write, so that
 * it is found once whatever restarts, and however many look. The same alerts when it is not time.
 */
export const lookThrough = (alerts: Alerts, out: Lookout): Alerts => {
  const { now } = out;
  if (Date.parse(alerts.lookAt) > now.getTime()) return alerts;
  const sayings: Saying[] = [];
  const say = (saying: Saying | null): void => void (saying && sayings.push(saying));
  const reminders = alerts.reminders.flatMap((before) => {
    const { reminder, saying } = planReminder(before, out.call(before.call), out);
    say(saying);
    return reminder ?? ([] as Reminder[]);
  });
  const ideas = alerts.ideas.flatMap((before) => {
    const { tips, saying } = tipsFor(before, out);
    say(saying);
    return tips ?? ([] as IdeaTips[]);
  });
  const watches = alerts.watches.map((before): Watch => {
    if (Date.parse(before.nextAt) > now.getTime()) return before;
    const { watch, saying } = planWatch(before, out.forInterest(before.interest), out);
    say(saying);
    return watch;
  });
  const notes = [...alerts.notes, ...sayings.map((saying) => toNote(saying, out))];
  return { ...alerts, reminders, ideas, watches, notes, lookAt: nextDaily(out.time, now).toISOString() };
};

/** Of an idea that has been closed nothing more is told. */
const tipsFor = (before: IdeaTips, out: Lookout): { tips: IdeaTips | null; saying: Saying | null } => {
  const idea = out.idea(before.idea);
  if (idea === undefined) return { tips: before, saying: null };
  if (idea === null || idea.status === 'closed') return { tips: null, saying: null };
  if (before.isStopped) return { tips: before, saying: null };
  return planTips(before, out.forIdea(idea), { now: out.now, sentAt: new Date(idea.createdAt) });
};

const toNote = (saying: Saying, { now, time, nextId }: Lookout): Note => ({
  id: nextId(),
  saying,
  state: 'waiting',
  attempts: 0,
  notBefore: sayAt(saying, now, time).toISOString(),
  isRepeat: false,
});

/** At a decent hour, unless the deadline would have passed by then. */
export const sayAt = (saying: Saying, now: Date, time: string): Date => {
  const decent = decentTime(time, now);
  const isTooLate = saying.kind === 'reminder' && endOf(saying.deadline) <= decent.getTime();
  return isTooLate ? now : decent;
};

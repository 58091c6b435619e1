import type { Language } from '../codes.ts';
import { type Person, personKey } from '../person.ts';
import type { Alerts, Saying } from './alerts.ts';

/** Somebody who has asked for nothing yet. */
export const newAlerts = (person: Person, language: Language, now: Date): Alerts => ({
  schema: 1,
  version: 0,
  person,
  language,
  lookAt: now.toISOString(),
  watches: [],
  reminders: [],
  ideas: [],
  wantsTips: true,
  notes: [],
  ended: null,
});

export const alertsKey = ({ person }: Pick<Alerts, 'person'>): string => personKey(person);

/** When there is something to do next, in milliseconds since 1970; null when there is nothing. */
export const dueAt = ({ lookAt, watches, reminders, ideas, notes }: Alerts): number | null => {
  const looks = watches.length + reminders.length + ideas.filter(({ isStopped }) => !isStopped).length > 0;
  const [head] = notes;
  const times = [...(looks ? [Date.parse(lookAt)] : []), ...(head ? [Date.parse(head.notBefore)] : [])];
  return times.length === 0 ? null : Math.min(...times);
};

/** Without what no longer holds: what is to be said of something that one has stopped. */
export const withoutNotes = (alerts: Alerts, isStopped: (saying: Saying) => boolean): Alerts => ({
  ...alerts,
  notes: alerts.notes.filter(({ saying }) => !isStopped(saying)),
});

/** The person cannot be reached: nothing more is looked for and nothing is waiting to be said. */
export const endAlerts = (alerts: Alerts, trouble: string, now: Date): Alerts => ({
  ...alerts,
  watches: [],
  reminders: [],
  ideas: alerts.ideas.map((tips) => ({ ...tips, isStopped: true })),
  notes: [],
  ended: { at: now.toISOString(), trouble },
});

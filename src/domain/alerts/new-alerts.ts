import type { Language } from '../codes.ts';
import type { Person } from '../person.ts';
import type { Alerts } from './alerts.ts';

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

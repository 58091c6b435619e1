import type { Alerts } from '../../domain/alerts/alerts.ts';
import { changeAlerts, openAlerts } from '../../domain/alerts/change-alerts.ts';
import { newAlerts } from '../../domain/alerts/new-alerts.ts';
import { nextDaily } from '../../domain/clock-times.ts';
import type { Language } from '../../domain/codes.ts';
import { type Person, personKey } from '../../domain/person.ts';
import type { Deps } from '../deps.ts';

type Used = Pick<Deps, 'alerts' | 'clock' | 'settings'>;

/** What is kept of the person who speaks. */
export const ownAlerts = (person: Person, { alerts }: Pick<Used, 'alerts'>): Promise<Alerts | undefined> =>
  alerts.of(personKey(person));

/** Where nobody is told of anything, what somebody wants is kept all the same. */
const TIME_WHERE_OFF = '08:00';

/** Adds what they ask for; from then on they are told in the language they speak now. */
export const addToAlerts = (
  { person, language }: { person: Person; language: Language },
  { alerts, clock, settings }: Used,
  change: (own: Alerts) => Alerts,
): Promise<Alerts> => {
  const now = clock.now();
  const time = settings.alertsAt ?? TIME_WHERE_OFF;
  const anew = { ...newAlerts(person, language, now), lookAt: nextDaily(time, now).toISOString() };
  return openAlerts(personKey(person), alerts, anew, (own) => {
    const changed = change(own);
    return changed === own ? own : { ...changed, person, language, ended: null };
  });
};

/** Takes away what they want no more, and what waits to be said of it. */
export const takeFromAlerts = (
  person: Person,
  { alerts }: Pick<Used, 'alerts'>,
  change: (own: Alerts) => Alerts,
): Promise<Alerts | undefined> => changeAlerts(personKey(person), alerts, change);

import { changeKept } from '../change-kept.ts';
import type { AlertsStore } from '../ports.ts';
import type { Alerts } from './alerts.ts';

/** Changes what is kept of a person, by their key; see `changeKept`. Fault: `alerts-contended`. */
export const changeAlerts = (
  person: string,
  store: AlertsStore,
  change: (alerts: Alerts) => Alerts,
): Promise<Alerts | undefined> =>
  changeKept(
    { load: () => store.of(person), save: (next) => store.save(next), contended: 'alerts-contended' },
    change,
  );

/** The same where nothing may be kept yet: `anew` is where it begins. What is kept then. */
export const openAlerts = async (
  person: string,
  store: AlertsStore,
  anew: Alerts,
  change: (alerts: Alerts) => Alerts,
): Promise<Alerts> => {
  const load = async (): Promise<Alerts> => (await store.of(person)) ?? anew;
  const kept = { load, save: (next: Alerts) => store.save(next), contended: 'alerts-contended' };
  return (await changeKept(kept, change)) ?? load();
};

import type { Reminder } from '../../domain/alerts/alerts.ts';
import { withoutNotes } from '../../domain/alerts/without-notes.ts';
import { nameIn } from '../../text/calls/call-words.ts';
import { formatList } from '../../text/format-list.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { isAll, namedIn } from './named-in.ts';
import { offer } from './offer.ts';
import { ownAlerts, takeFromAlerts } from './own-alerts.ts';
import { ALL } from './stop-watch.ts';

/** Ends the reminder that is named, or the only one; where it is not clear which, one chooses. */
export const stopReminding = async (
  session: Session,
  words: string | null,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const reminders = (await ownAlerts(incoming.person, deps))?.reminders ?? [];
  if (reminders.length === 0) return aside(session, deps, say(session, texts.noReminders));
  if (words !== null && isAll(words)) return endReminder(session, ALL, incoming, deps);
  const title = (one: Reminder): string => `${one.title.sv ?? ''} ${one.title.en ?? ''}`;
  const named = words === null ? reminders : namedIn(words, reminders, title);
  const [only] = named;
  if (named.length === 1 && only) return endReminder(session, only.call, incoming, deps);
  const buttons = [
    ...reminders.slice(0, 5).map((one) => ({
      title: texts.buttons.forget(nameIn(one.title, session.language)),
      verb: 'call-remind-stop',
      data: { call: one.call },
    })),
    { title: texts.stopAll, verb: 'call-remind-stop', data: { call: ALL } },
  ];
  return aside(session, deps, offer(session, texts.whichToForget, buttons));
};

/** By the call's id; a button pressed twice says the same again. */
export const endReminder = async (
  session: Session,
  id: string,
  { person }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const isIt = (one: { call: string }): boolean => id === ALL || one.call === id;
  const before = (await ownAlerts(person, deps))?.reminders.filter(isIt) ?? [];
  await takeFromAlerts(person, deps, (own) =>
    own.reminders.some(isIt)
      ? {
          ...withoutNotes(
            own,
            (saying) => (saying.kind === 'reminder' || saying.kind === 'over') && isIt(saying),
          ),
          reminders: own.reminders.filter((one) => !isIt(one)),
        }
      : own,
  );
  const titles = formatList(
    before.map(({ title }) => nameIn(title, session.language)),
    session.language,
  );
  const text = before.length > 0 ? texts.notReminding(titles) : texts.notRemindingAlready;
  return aside(session, deps, offer(session, text, []));
};

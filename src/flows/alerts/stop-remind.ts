import type { Reminder } from '../../domain/alerts/alerts.ts';
import { withoutNotes } from '../../domain/alerts/without-notes.ts';
import { nameIn } from '../../text/calls/call-words.ts';
import { formatList } from '../../text/format-list.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { offer } from './offer.ts';
import { type Stoppable, stopNamed, takeAway } from './stop-kept.ts';

const REMINDERS: Stoppable<Reminder> = {
  of: ({ reminders }) => reminders,
  idOf: ({ call }) => call,
  namesOf: ({ title }) => `${title.sv ?? ''} ${title.en ?? ''}`,
  without: (own, isMeant) => ({
    ...withoutNotes(
      own,
      (saying) => (saying.kind === 'reminder' || saying.kind === 'over') && isMeant(saying.call),
    ),
    reminders: own.reminders.filter(({ call }) => !isMeant(call)),
  }),
};

/** Ends the reminder that is named; see `stopNamed`. */
export const stopReminding = (
  session: Session,
  words: string | null,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts } = textsOf(session);
  const texts = {
    none: alerts.noReminders,
    which: alerts.whichToForget,
    all: alerts.stopAll,
    titleOf: ({ title }: Reminder) => alerts.buttons.forget(nameIn(title, session.language)),
    buttonFor: (call: string) => ({ verb: 'call-remind-stop', data: { call } }),
    end: (call: string) => endReminder(session, call, incoming, deps),
  };
  return stopNamed(session, words, { kind: REMINDERS, texts }, incoming, deps);
};

/** By the call's id; a button pressed twice says the same again. */
export const endReminder = async (
  session: Session,
  id: string,
  { person }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const { language } = session;
  const ended = (await takeAway(person, id, REMINDERS, deps)).map(({ title }) => nameIn(title, language));
  const text =
    ended.length === 0 ? texts.notRemindingAlready : texts.notReminding(formatList(ended, language));
  return aside(session, deps, offer(session, text, []));
};

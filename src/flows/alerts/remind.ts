import { ask } from '../../calls/ask.ts';
import type { CallIndex } from '../../calls/call-index.ts';
import type { Reminder } from '../../domain/alerts/alerts.ts';
import { daysAhead, newReminder } from '../../domain/alerts/plan-reminder.ts';
import type { Call } from '../../domain/call.ts';
import { statusOf } from '../../domain/status-of.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { deadlineOn } from '../../text/alerts/deadline-on.ts';
import { nameIn } from '../../text/calls/call-words.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatList } from '../../text/format-list.ts';
import { readPlaces } from '../answers/read-places.ts';
import { aside } from '../aside.ts';
import { knownAsker, leaningOn } from '../calls/answer-calls.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { namedIn } from './named-in.ts';
import { offer } from './offer.ts';
import { addToAlerts } from './own-alerts.ts';

/** So many reminders one person may have. */
const MOST = 50;
const MOST_CHOICES = 5;

/** Reminds of the call that is named, or of the one shown last; where it is not clear which, one chooses. */
export const remind = async (
  session: Session,
  words: string | null,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const index = await deps.callIndex();
  const meant = words === null ? shownLast(session, index, deps) : namedBy(words, session, index, deps);
  const [only] = meant;
  if (meant.length === 1 && only) return remindOf(session, only.id, incoming, deps);
  if (!only) return aside(session, deps, say(session, texts.noneToRemind));
  const buttons = meant.slice(0, MOST_CHOICES).map(({ id, title }) => ({
    title: nameIn(title, session.language),
    verb: 'call-remind',
    data: { call: id },
  }));
  return aside(session, deps, offer(session, texts.whichToRemind, buttons));
};

const shownLast = (session: Session, index: CallIndex, { clock }: Deps): Call[] => {
  const context = leaningOn(session, clock.now());
  const ids = context?.about === undefined ? (context?.calls ?? []) : [context.about];
  return ids.flatMap((id) => index.byId.get(id) ?? []);
};

/** One call that is named outright; else those that might be meant and have not closed. */
const namedBy = (words: string, session: Session, index: CallIndex, { clock }: Deps): Call[] => {
  const now = clock.now();
  const world = { index, now, placesIn: readPlaces };
  const answer = ask(`när stänger ${words}?`, world, knownAsker(session));
  const calls = answer.hits.flatMap(({ call }) => index.byId.get(call) ?? []);
  if (answer.intent !== 'list') return calls.slice(0, 1);
  const open = calls.filter((call) => statusOf(call, now) !== 'closed');
  const named = namedIn(words, open, ({ title }) => `${title.sv ?? ''} ${title.en ?? ''}`);
  return named.length > 0 ? named : open;
};

/** By the call's id. */
export const remindOf = async (
  session: Session,
  id: string,
  { person, at }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts, calls } = textsOf(session);
  const { language } = session;
  const { alertsAt: time } = deps.settings;
  if (time === null) return aside(session, deps, say(session, texts.off));
  const call = (await deps.callIndex()).byId.get(id);
  if (!call) return aside(session, deps, say(session, calls.gone));
  const now = deps.clock.now();
  const title = nameIn(call.title, language);
  if (statusOf(call, now) === 'closed')
    return aside(session, deps, offer(session, texts.closedAlready(title), []));
  const begun = { ...newReminder(call, { now, time }), since: at.toISOString() };
  const own = await addToAlerts({ person, language }, deps, (before) =>
    before.reminders.some((one) => one.call === id) || before.reminders.length >= MOST
      ? before
      : { ...before, reminders: [...before.reminders, begun] },
  );
  const kept = own.reminders.find((one) => one.call === id);
  if (!kept) return aside(session, deps, say(session, texts.tooManyReminders(String(MOST))));
  const first = kept.since === begun.since ? [] : [texts.remindedAlready(title)];
  const lines = [...first, ...whenWords(kept, title, { session, now, time }), texts.howToStopReminding];
  const stop = { title: texts.buttons.stopReminding, verb: 'call-remind-stop', data: { call: id } };
  return aside(session, deps, offer(session, lines.join('\n\n'), [stop]));
};

const whenWords = (
  reminder: Reminder,
  title: string,
  { session, now, time }: { session: Session; now: Date; time: string },
): string[] => {
  const { alerts: texts } = textsOf(session);
  const { language } = session;
  const { deadline } = reminder;
  if (deadline === null) return [texts.remindWhenKnown(title)];
  const days = daysAhead(reminder).map((day) => formatDate(day, language));
  return [
    texts.reminding(title, deadlineOn(deadline, stockholmDate(now), language)),
    days.length === 0 ? texts.tooLate : texts.remindOn(formatList(days, language), time),
  ];
};

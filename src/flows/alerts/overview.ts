import { daysAhead } from '../../domain/alerts/plan-reminder.ts';
import type { Reminder } from '../../domain/alerts/alerts.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { deadlineOn } from '../../text/alerts/deadline-on.ts';
import { nameIn } from '../../text/calls/call-words.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatList } from '../../text/format-list.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { offer } from './offer.ts';
import { ownAlerts } from './own-alerts.ts';
import { understoodAs } from './watch.ts';

/** All that is looked for on behalf of the person who asks, with buttons that stop it. */
export const showAlerts = async (session: Session, { person }: Incoming, deps: Deps): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const { language } = session;
  const own = await ownAlerts(person, deps);
  const watches = own?.watches ?? [];
  const reminders = own?.reminders ?? [];
  const hasTips = own?.ideas.some(({ isStopped }) => !isStopped) === true;
  if (watches.length + reminders.length === 0 && !hasTips) {
    const ended = own?.ended ? texts.endedOn(formatDate(own.ended.at, language)) : texts.nothing;
    return aside(session, deps, say(session, ended));
  }
  const lines = [
    ...watches.map((watch) => {
      const what = understoodAs(watch, session);
      return texts.watchLine(
        watch.words,
        what === '' ? '' : ` (${what})`,
        formatDate(watch.nextAt, language),
      );
    }),
    ...reminders.map((one) =>
      texts.reminderLine(nameIn(one.title, language), whenOf(one, deps.clock.now(), session)),
    ),
    ...(hasTips ? [texts.tips] : []),
  ];
  const buttons = [
    ...watches.map(({ id, words }) => ({
      title: texts.buttons.stop(words),
      verb: 'call-watch-stop',
      data: { watch: id },
    })),
    ...reminders.map(({ call, title }) => ({
      title: texts.buttons.forget(nameIn(title, language)),
      verb: 'call-remind-stop',
      data: { call },
    })),
  ];
  const text = `${texts.overview}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  return aside(session, deps, offer(session, text, buttons));
};

const whenOf = (reminder: Reminder, now: Date, session: Session): string => {
  const { alerts: texts } = textsOf(session);
  const { language } = session;
  if (reminder.deadline === null) return texts.noDate;
  const deadline = deadlineOn(reminder.deadline, stockholmDate(now), language);
  const days = daysAhead(reminder).map((day) => formatDate(day, language));
  return days.length === 0 ? deadline : texts.reminderDays(deadline, formatList(days, language));
};

import { datesAhead } from '../../calls/ics/dates-ahead.ts';
import type { Message } from '../../domain/message.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { daysBetween } from '../../domain/instant-of.ts';
import { deadlineWords, titleOf } from '../../text/calls/call-words.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, show, textsOf } from '../talk.ts';

/** The link to a call's deadlines for a calendar; where no file can be fetched, the dates in words. */
export const offerCalendar = async (
  session: Session,
  id: string,
  { person }: Pick<Incoming, 'person'>,
  deps: Pick<Deps, 'callIndex' | 'clock' | 'downloads'>,
): Promise<Message> => {
  const { calls: words } = textsOf(session);
  const { language } = session;
  const call = (await deps.callIndex()).byId.get(id);
  if (call === undefined) return say(session, words.gone);
  const now = deps.clock.now();
  const dates = datesAhead(call, now);
  if (dates.length === 0) return say(session, words.calendar.none);
  const title = titleOf(call, language);
  // No name: it stands in an address, which is logged here and there.
  const asker = { ...person, name: '' };
  const url = deps.downloads.make({ kind: 'call-dates', call: id, language, asker });
  if (url === null) {
    const today = stockholmDate(now);
    const lines = dates.map((one) => deadlineWords(one, daysBetween(today, one.date), language));
    return say(session, words.calendar.noDownloads(title, lines.map((line) => `- ${line}`).join('\n')));
  }
  const text = words.calendar.ready(title);
  return show(session, { name: 'download', text, url }, text);
};

import type { Watch } from '../../domain/alerts/alerts.ts';
import { withoutNotes } from '../../domain/alerts/without-notes.ts';
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

/** Where a button stands for all of them. */
export const ALL = 'all';

/** Stops the watch that is named, or the only one; where it is not clear which, one chooses. */
export const stopWatching = async (
  session: Session,
  words: string | null,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const watches = (await ownAlerts(incoming.person, deps))?.watches ?? [];
  if (watches.length === 0) return aside(session, deps, say(session, texts.notWatched));
  if (words !== null && isAll(words)) return endWatch(session, ALL, incoming, deps);
  const named = words === null ? watches : namedIn(words, watches, (watch) => watch.words);
  const [only] = named;
  if (named.length === 1 && only) return endWatch(session, only.id, incoming, deps);
  return aside(session, deps, offer(session, texts.whichToStop, choices(watches, session)));
};

/** By its id; a button pressed twice says the same again. */
export const endWatch = async (
  session: Session,
  id: string,
  { person }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const isIt = (one: { id: string }): boolean => id === ALL || one.id === id;
  const before = (await ownAlerts(person, deps))?.watches.filter(isIt) ?? [];
  await takeFromAlerts(person, deps, (own) =>
    own.watches.some(isIt)
      ? {
          ...withoutNotes(own, (saying) => saying.kind === 'watch' && isIt({ id: saying.watch })),
          watches: own.watches.filter((one) => !isIt(one)),
        }
      : own,
  );
  const names = formatList(
    before.map(({ words }) => words),
    session.language,
  );
  const text = before.length > 0 ? texts.stopped(names) : texts.stoppedAll;
  return aside(session, deps, say(session, before.length === 0 && id !== ALL ? texts.stoppedAlready : text));
};

const choices = (watches: readonly Watch[], session: Session) => {
  const { buttons, stopAll } = textsOf(session).alerts;
  return [
    ...watches.slice(0, 5).map(({ id, words }) => ({
      title: buttons.stop(words),
      verb: 'call-watch-stop',
      data: { watch: id },
    })),
    { title: stopAll, verb: 'call-watch-stop', data: { watch: ALL } },
  ];
};

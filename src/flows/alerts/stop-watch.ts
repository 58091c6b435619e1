import type { Watch } from '../../domain/alerts/alerts.ts';
import { withoutNotes } from '../../domain/alerts/without-notes.ts';
import { formatList } from '../../text/format-list.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { ALL, type Stoppable, stopNamed, takeAway } from './stop-kept.ts';

const WATCHES: Stoppable<Watch> = {
  of: ({ watches }) => watches,
  idOf: ({ id }) => id,
  namesOf: ({ words }) => words,
  without: (own, isMeant) => ({
    ...withoutNotes(own, (saying) => saying.kind === 'watch' && isMeant(saying.watch)),
    watches: own.watches.filter(({ id }) => !isMeant(id)),
  }),
};

/** Stops the watch that is named; see `stopNamed`. */
export const stopWatching = (
  session: Session,
  words: string | null,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts } = textsOf(session);
  const texts = {
    none: alerts.notWatched,
    which: alerts.whichToStop,
    all: alerts.stopAll,
    titleOf: (watch: Watch) => alerts.buttons.stop(watch.words),
    buttonFor: (id: string) => ({ verb: 'call-watch-stop', data: { watch: id } }),
    end: (id: string) => endWatch(session, id, incoming, deps),
  };
  return stopNamed(session, words, { kind: WATCHES, texts }, incoming, deps);
};

/** By its id; a button pressed twice says the same again. */
export const endWatch = async (
  session: Session,
  id: string,
  { person }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const ended = (await takeAway(person, id, WATCHES, deps)).map(({ words }) => words);
  const none = id === ALL ? texts.stoppedAll : texts.stoppedAlready;
  const text = ended.length === 0 ? none : texts.stopped(formatList(ended, session.language));
  return aside(session, deps, say(session, text));
};

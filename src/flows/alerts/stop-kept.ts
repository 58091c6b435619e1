import type { Alerts } from '../../domain/alerts/alerts.ts';
import type { Person } from '../../domain/person.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { isAll, namedIn } from './named-in.ts';
import { offer } from './offer.ts';
import { ownAlerts, takeFromAlerts } from './own-alerts.ts';

/** Watches, or reminders: what a person has several of and can stop one by one. */
export type Stoppable<T> = {
  of: (own: Alerts) => readonly T[];
  idOf: (item: T) => string;
  /** The words it may be named by. */
  namesOf: (item: T) => string;
  /** Without those whose id is meant, and without what waits to be said of them. */
  without: (own: Alerts, isMeant: (id: string) => boolean) => Alerts;
};

/** What is said of them, and what ends one by its id or `ALL`. */
export type StopWords<T> = {
  none: string;
  which: string;
  all: string;
  titleOf: (item: T) => string;
  buttonFor: (id: string) => { verb: string; data: Record<string, string> };
  end: (id: string) => Promise<Turn>;
};

/** Where a button stands for all of them. */
export const ALL = 'all';
/** Beside the button for all of them. */
const MOST_CHOICES = 5;

/** Ends the one that is named, or the only one; where it is not clear which, one chooses. */
export const stopNamed = async <T>(
  session: Session,
  words: string | null,
  { kind, texts }: { kind: Stoppable<T>; texts: StopWords<T> },
  { person }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const own = await ownAlerts(person, deps);
  const items = own === undefined ? [] : kind.of(own);
  if (items.length === 0) return aside(session, deps, say(session, texts.none));
  if (words !== null && isAll(words)) return texts.end(ALL);
  const named = words === null ? items : namedIn(words, items, kind.namesOf);
  const [only] = named;
  if (named.length === 1 && only !== undefined) return texts.end(kind.idOf(only));
  const buttons = [
    ...items.slice(0, MOST_CHOICES).map((one) => ({
      title: texts.titleOf(one),
      ...texts.buttonFor(kind.idOf(one)),
    })),
    { title: texts.all, ...texts.buttonFor(ALL) },
  ];
  return aside(session, deps, offer(session, texts.which, buttons));
};

/** Takes away the one with that id, or all for `ALL`; which they were. */
export const takeAway = async <T>(
  person: Person,
  id: string,
  kind: Stoppable<T>,
  deps: Deps,
): Promise<T[]> => {
  const isMeant = (one: string): boolean => id === ALL || one === id;
  let gone: T[] = [];
  await takeFromAlerts(person, deps, (own) => {
    gone = kind.of(own).filter((item) => isMeant(kind.idOf(item)));
    return gone.length === 0 ? own : kind.without(own, isMeant);
  });
  return gone;
};

import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { addToAlerts } from './own-alerts.ts';

/** Nothing is told unasked any more: no watch, no reminder, no tip, and nothing that waits to be said of them. */
export const stopAll = async (session: Session, { person }: Incoming, deps: Deps): Promise<Turn> => {
  const { language } = session;
  const time = deps.settings.alertsAt ?? '08:00';
  await addToAlerts({ person, language, time }, deps, (own) => ({
    ...own,
    watches: [],
    reminders: [],
    notes: [],
    ideas: own.ideas.map((tips) => ({ ...tips, isStopped: true })),
    wantsTips: false,
  }));
  return aside(session, deps, say(session, textsOf(session).alerts.allStopped));
};

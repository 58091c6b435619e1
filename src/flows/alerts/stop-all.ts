import { withNothing } from '../../domain/alerts/with-nothing.ts';
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
  await addToAlerts({ person, language }, deps, (own) => ({ ...withNothing(own), wantsTips: false }));
  return aside(session, deps, say(session, textsOf(session).alerts.allStopped));
};

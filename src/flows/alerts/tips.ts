import type { Alerts } from '../../domain/alerts/alerts.ts';
import { withoutNotes } from '../../domain/alerts/without-notes.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { addToAlerts, takeFromAlerts } from './own-alerts.ts';

const withTips = (own: Alerts, isStopped: boolean, idea?: string): Alerts => ({
  ...own,
  ideas: own.ideas.map((tips) => (idea === undefined || tips.idea === idea ? { ...tips, isStopped } : tips)),
});

/** No more calls are told for an idea, or for any. */
export const stopTips = async (
  session: Session,
  idea: string | null,
  { person }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const stopped = (own: Alerts): Alerts =>
    withoutNotes(
      withTips(own, true, idea ?? undefined),
      (saying) => saying.kind === 'idea' && (idea === null || saying.idea === idea),
    );
  if (idea === null) {
    const { language } = session;
    await addToAlerts({ person, language }, deps, (own) => ({ ...stopped(own), wantsTips: false }));
    return aside(session, deps, say(session, texts.noTips));
  }
  await takeFromAlerts(person, deps, stopped);
  const number = (await deps.ideas.get(idea))?.number;
  return aside(session, deps, say(session, number === undefined ? texts.noTips : texts.noTipsFor(number)));
};

/** Calls are told for all ideas again. */
export const beginTips = async (session: Session, { person }: Incoming, deps: Deps): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  if (deps.settings.alertsAt === null) return aside(session, deps, say(session, texts.off));
  const { language } = session;
  await addToAlerts({ person, language }, deps, (own) => ({
    ...withTips(own, false),
    wantsTips: true,
  }));
  return aside(session, deps, say(session, texts.tips));
};

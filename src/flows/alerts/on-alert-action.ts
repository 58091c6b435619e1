import { ACTIONS } from '../actions.ts';
import { aside } from '../aside.ts';
import { leaningOn } from '../calls/answer-calls.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { remindOf } from './remind.ts';
import { endReminder } from './stop-remind.ts';
import { endWatch } from './stop-watch.ts';
import { stopTips } from './tips.ts';
import { watchAsked } from './watch.ts';

const VERBS = ['call-watch', 'call-watch-stop', 'call-remind', 'call-remind-stop', 'call-tips-stop'] as const;
type AlertVerb = (typeof VERBS)[number];

export const isAlertVerb = (verb: string): verb is AlertVerb => (VERBS as readonly string[]).includes(verb);

/** The same by button, in a chat of one's own; null when what it carries is nothing of ours. */
export const onAlertAction = async (
  session: Session,
  verb: AlertVerb,
  data: Record<string, unknown>,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn | null> => {
  switch (verb) {
    case 'call-watch': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? watchList(session, chosen.asked, incoming, deps) : null;
    }
    case 'call-watch-stop': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? endWatch(session, chosen.watch, incoming, deps) : null;
    }
    case 'call-remind': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? remindOf(session, chosen.call, incoming, deps) : null;
    }
    case 'call-remind-stop': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? endReminder(session, chosen.call, incoming, deps) : null;
    }
    case 'call-tips-stop': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? stopTips(session, chosen.idea, incoming, deps) : null;
    }
  }
};

/** A button on an older list only says so. */
const watchList = async (session: Session, asked: number, incoming: Incoming, deps: Deps): Promise<Turn> => {
  const context = leaningOn(session, deps.clock.now());
  if (!context || asked !== session.calls.asked)
    return aside(session, deps, say(session, textsOf(session).calls.olderList));
  return watchAsked(session, context, incoming, deps);
};

import { ACTIONS } from '../actions.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { listOpenCalls, lookForCalls } from './on-calls.ts';
import { shareCall, showCall, showMoreCalls } from './show-call.ts';

const VERBS = ['call-list', 'call-about', 'call-more', 'call', 'call-share'] as const;
type CallVerb = (typeof VERBS)[number];

export const isCallVerb = (verb: string): verb is CallVerb => (VERBS as readonly string[]).includes(verb);

/** A button on a card about funding calls, in a chat or a channel; null when what it carries is nothing of ours. */
export const onCallAction = async (
  session: Session,
  verb: CallVerb,
  data: Record<string, unknown>,
  deps: Deps,
): Promise<Turn | null> => {
  switch (verb) {
    case 'call-list':
      return listOpenCalls(session, deps);
    case 'call-about':
      return lookForCalls(session, deps);
    case 'call-more': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? showMoreCalls(session, chosen.asked, deps) : null;
    }
    case 'call': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? showCall(session, chosen.call, deps) : null;
    }
    case 'call-share': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      return chosen ? shareCall(session, chosen.call, deps) : null;
    }
  }
};

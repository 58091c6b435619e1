import { aside } from '../aside.ts';
import { toldAlone } from '../figures/on-figures-request.ts';
import type { Incoming } from '../incoming.ts';
import { refused } from '../refused.ts';
import { offerCalendar } from './offer-calendar.ts';
import { ACTIONS } from '../actions.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { listOpenCalls, lookForCalls } from './on-calls.ts';
import { shareCall, showCall, showMoreCalls } from './show-call.ts';

const VERBS = ['call-list', 'call-about', 'call-more', 'call', 'call-share', 'call-calendar'] as const;
type CallVerb = (typeof VERBS)[number];

export const isCallVerb = (verb: string): verb is CallVerb => (VERBS as readonly string[]).includes(verb);

/** A button on a card about funding calls, in a chat or a channel; null when what it carries is nothing of ours. */
export const onCallAction = async (
  session: Session,
  verb: CallVerb,
  data: Record<string, unknown>,
  incoming: Incoming,
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
    case 'call-calendar': {
      const chosen = ACTIONS[verb].safeParse(data).data;
      if (!chosen) return null;
      const offer = await offerCalendar(session, chosen.call, incoming, deps);
      if (incoming.conversation.kind === 'personal') return aside(session, deps, offer);
      // A link works once: it is for who asked.
      return refused(session, incoming, await toldAlone(session, offer, incoming, deps));
    }
  }
};

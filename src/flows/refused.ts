import type { Incoming } from './incoming.ts';
import type { Session } from './session.ts';
import { say, turn } from './talk.ts';
import type { Turn } from './turn.ts';

/** Why a button did nothing: a notice at the card where the door can show one, else a line in the conversation. */
export const refused = (session: Session, incoming: Incoming, text: string): Turn =>
  incoming.content.kind === 'action' && incoming.content.waits
    ? turn(session, [], { kind: 'note', text })
    : turn(session, [say(session, text)]);

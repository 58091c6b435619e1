import { conversationKey } from '../domain/conversation.ts';
import { personKey } from '../domain/person.ts';
import type { Deps, StandingDeps } from './deps.ts';
import { inChannel } from './channel.ts';
import { onCallListFile } from './calls/take-call-list.ts';
import type { Incoming, IncomingContent } from './incoming.ts';
import { onAction } from './on-action.ts';
import { onText } from './on-text.ts';
import type { Session } from './session.ts';
import { say, show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';

/**
 * One message taken: what to remember, what to say. Plain data in and out; what it writes through the ports is
 * idempotent by key, so that the turn can be taken again when somebody else moved the session meanwhile.
 */
export const takeTurn = async (
  session: Session,
  incoming: Incoming,
  standing: StandingDeps,
): Promise<Turn> => {
  const deps = await forTurn(standing);
  const { content, conversation, person } = incoming;
  if (content.kind === 'left') {
    await deps.conversations.forget(conversationKey(conversation));
    return turn(session, []);
  }
  if (conversation.kind !== 'personal') {
    deps.revive('channel');
    return inChannel(session, incoming, deps);
  }
  deps.revive(personKey(person));
  switch (content.kind) {
    case 'arrived':
      return welcomed(session, turn(session, []));
    case 'text':
      return welcomed(session, await onText(session, content.text, incoming, deps));
    case 'action':
      return onAction(session, content, incoming, deps);
    case 'files':
      return onFiles(session, content, incoming, deps);
    case 'other':
      return turn(session, []);
  }
};

/** One version of the definitions holds for the whole turn, and what is mapped in it says so. */
const forTurn = async (standing: StandingDeps): Promise<Deps> => {
  const definitions = await standing.definitions.current(standing.clock.now());
  return {
    ...standing,
    definitions,
    definitionsStore: standing.definitions,
    mapIdea: async (text, settled) => ({
      ...(await standing.mapIdea(text, settled)),
      definitionsVersion: definitions.version,
    }),
  };
};

/** Whoever comes for the first time is told first what the bot does and what becomes of what they write. */
const welcomed = (before: Session, taken: Turn): Turn => {
  const session = taken.session ?? before;
  if (before.greeted) return taken;
  const card = show(session, { name: 'welcome' }, textsOf(session).chat.welcomeSummary);
  return { ...taken, session: { ...session, greeted: true }, replies: [card, ...taken.replies] };
};

const onFiles = async (
  session: Session,
  sent: Extract<IncomingContent, { kind: 'files' }>,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const list = await onCallListFile(session, sent, incoming, deps);
  if (list) return welcomed(session, list);
  const notStored = say(session, textsOf(session).chat.fileNotStored(deps.settings.contact));
  if (sent.text.trim() === '') return welcomed(session, turn(session, [notStored]));
  const taken = await onText(session, sent.text, incoming, deps);
  return welcomed(session, { ...taken, replies: [notStored, ...taken.replies] });
};

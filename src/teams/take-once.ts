import { Fault } from '../domain/fault.ts';
import type { Message } from '../domain/message.ts';
import type { Sessions } from '../domain/ports.ts';
import type { Deps } from '../flows/deps.ts';
import type { Incoming } from '../flows/incoming.ts';
import { newSession } from '../flows/session.ts';
import type { Session } from '../flows/session.ts';
import { takeTurn } from '../flows/take-turn.ts';
import type { ActionAnswer } from '../flows/action-answer.ts';
import type { Turn } from '../flows/turn.ts';
import { textsFor } from '../text/texts.ts';
import { findHandled, takeUnsaid, withHandled, withSaid } from './handled.ts';
import type { Handled } from './handled.ts';

export type TakeOnceDeps = {
  flows: Deps;
  sessions: Sessions<Session>;
  /** Says it where the incoming came from; true when it is over and done with, one way or the other. */
  say: (message: Message) => Promise<boolean>;
  /** Called as soon as the answer is stored, before anything is said. */
  onAnswer: (answer: ActionAnswer | null) => void;
};

/** On conflict the turn is taken again, at most twice. */
const ATTEMPTS = 3;

/**
 * Takes one message: loads, takes the turn, saves, says, marks as said. The same one twice has one effect: it
 * gets the answer it got, and what had not been said.
 * @throws Fault `session-conflict` when somebody else was faster each time; then nothing has been stored.
 */
export const takeOnce = async (
  key: string,
  incoming: Incoming,
  deps: TakeOnceDeps,
): Promise<ActionAnswer | null> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await deps.sessions.load(key);
    const session = stored === undefined || stored === 'outdated' ? newSession(key) : stored;
    const earlier = findHandled(session, incoming, deps.flows.clock.now());
    if (earlier) return finish(session, earlier, deps);
    const { session: before, unsaid } = takeUnsaid(session, deps.flows.clock.now());
    const taken = await takeTurn(before, incoming, deps.flows);
    const renewedTurn = stored === 'outdated' ? renewed(taken, incoming) : taken;
    const turn = { ...renewedTurn, replies: [...unsaid, ...renewedTurn.replies] };
    if (nothingHappened(before, turn)) return null;
    const next = withHandled(before, turn, incoming, deps.flows.clock.now());
    const entry = next.handled.at(-1);
    if (entry && (await deps.sessions.save(next))) return finish(next, entry, deps);
  }
  throw new Fault('session-conflict', 'the session moved at each attempt', { retryable: true });
};

const nothingHappened = (before: Session, { session, replies, answer }: Turn): boolean =>
  (session === null || session === before) && replies.length === 0 && answer === null;

/** Says what is left to say, in order, and stores how far it came. */
const finish = async (session: Session, entry: Handled, deps: TakeOnceDeps): Promise<ActionAnswer | null> => {
  deps.onAnswer(entry.answer);
  if (entry.sent) return entry.answer;
  let said = 0;
  for (const reply of entry.replies) {
    if (!(await deps.say(reply))) break;
    said += 1;
  }
  const over = said === entry.replies.length;
  if (said > 0 || over) await deps.sessions.save(withSaid(session, entry.key, said, over));
  return entry.answer;
};

/** There was a draft of an older make that can no longer be read: that is said. */
const renewed = (turn: Turn, { conversation }: Incoming): Turn => {
  if (conversation.kind !== 'personal' || !turn.session) return turn;
  const { language } = turn.session;
  const notice: Message = { language, kind: 'text', text: textsFor(language).chat.sessionRenewed };
  return { ...turn, replies: [notice, ...turn.replies] };
};

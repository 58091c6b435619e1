import { Fault } from '../domain/fault.ts';
import type { Message } from '../domain/message.ts';
import type { Sessions } from '../domain/ports.ts';
import type { StandingDeps } from '../flows/deps.ts';
import type { Incoming } from '../flows/incoming.ts';
import { newSession } from '../flows/session.ts';
import type { Session } from '../flows/session.ts';
import { takeTurn } from '../flows/take-turn.ts';
import type { ActionAnswer } from '../flows/action-answer.ts';
import type { Turn } from '../flows/turn.ts';
import { textsFor } from '../text/texts.ts';
import { findHandled, takeUnsaid, withHandled, withLeft } from './handled.ts';
import type { Handled } from './handled.ts';

export type TakeOnceDeps = {
  flows: StandingDeps;
  sessions: Sessions<Session>;
  /** Says it where the incoming came from; true when it is over and done with, one way or the other. */
  say: (message: Message) => Promise<boolean>;
  /** Called as soon as the answer is stored, before anything is said. */
  onAnswer: (answer: ActionAnswer | null) => void;
  /** Waits before the next try, longer each time, and never as long as anybody else who waits. */
  pause: (attempt: number) => Promise<void>;
};

/**
 * On conflict the turn is taken again: a leader who presses on several cards in a row has as many turns under way,
 * each in another process, and each saves twice.
 */
const ATTEMPTS = 6;

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
    await deps.pause(attempt);
  }
  throw new Fault('session-conflict', 'the session moved at each attempt', { retryable: true });
};

const nothingHappened = (before: Session, { session, replies, answer }: Turn): boolean =>
  (session === null || session === before) && replies.length === 0 && answer === null;

/** Says what is left to say, in order, and stores after each how much is left. */
const finish = async (session: Session, entry: Handled, deps: TakeOnceDeps): Promise<ActionAnswer | null> => {
  deps.onAnswer(entry.answer);
  let current = session;
  for (const [index, reply] of entry.sent ? [] : entry.replies.entries()) {
    if (!(await deps.say(reply))) break;
    current = await saveLeft(current, entry.key, entry.replies.length - index - 1, deps);
  }
  return entry.answer;
};

/** What somebody else has made of the session meanwhile stays; without the mark it would be said again later. */
const saveLeft = async (
  session: Session,
  key: string,
  left: number,
  deps: TakeOnceDeps,
): Promise<Session> => {
  let current = session;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const marked = withLeft(current, key, left);
    if (await deps.sessions.save(marked)) return marked;
    await deps.pause(attempt);
    const stored = await deps.sessions.load(session.key);
    if (stored === undefined || stored === 'outdated') return current;
    current = stored;
  }
  return current;
};

/** There was a draft of an older make that can no longer be read: that is said. */
const renewed = (turn: Turn, { conversation }: Incoming): Turn => {
  if (conversation.kind !== 'personal' || !turn.session) return turn;
  const { language } = turn.session;
  const notice: Message = { language, kind: 'text', text: textsFor(language).chat.sessionRenewed };
  return { ...turn, replies: [notice, ...turn.replies] };
};

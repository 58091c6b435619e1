import { aboutCall } from '../../calls/about-call.ts';
import type { Call } from '../../domain/call.ts';
import type { CallAnswer } from '../../domain/call-answer.ts';
import type { Message } from '../../domain/message.ts';
import { titleOf } from '../../text/calls/call-words.ts';
import { shareText } from '../../text/calls/share-text.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session.ts';
import { say, show, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { answerMessage, knownAsker, leaningOn, remembered } from './answer-calls.ts';
import { onCallQuestion } from './on-calls.ts';

/** More of the last list; a button on an older one only says so. */
export const showMoreCalls = async (session: Session, number: number, deps: Deps): Promise<Turn> => {
  const stale = number !== session.calls.asked || leaningOn(session, deps.clock.now()) === undefined;
  if (stale) return aside(session, deps, say(session, textsOf(session).calls.olderList));
  return onCallQuestion(session, textsOf(session).calls.more, deps);
};

/** One call from a list. */
export const showCall = (session: Session, id: string, deps: Deps): Promise<Turn> =>
  withCall(session, id, deps, (_, message) => message);

/** One call as a text to send on. */
export const shareCall = (session: Session, id: string, deps: Deps): Promise<Turn> =>
  withCall(session, id, deps, (answer, _, call) =>
    show(
      session,
      { name: 'choice', text: shareText(call, answer), buttons: [] },
      titleOf(call, answer.language),
    ),
  );

const withCall = async (
  session: Session,
  id: string,
  deps: Deps,
  tell: (answer: CallAnswer, message: Message, call: Call) => Message,
): Promise<Turn> => {
  const index = await deps.callIndex();
  const now = deps.clock.now();
  const answer = aboutCall(id, { index, now }, knownAsker(session), session.language);
  const call = index.byId.get(id);
  if (answer === undefined || call === undefined)
    return aside(session, deps, say(session, textsOf(session).calls.gone));
  const next = remembered(session, answer.context, now);
  return aside(next, deps, tell(answer, answerMessage({ session: next, answer, index }), call));
};

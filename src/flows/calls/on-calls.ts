import type { Message } from '../../domain/message.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import { activeDraft, type Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { answerMessage, askCalls, leaningOn } from './answer-calls.ts';
import { onlyNarrows } from './only-narrows.ts';
import { isAboutCalls } from './is-about-calls.ts';

/** A question about funding calls, and what is remembered of it. */
export const answerCalls = async (
  session: Session,
  text: string,
  deps: Pick<Deps, 'callIndex' | 'clock'>,
): Promise<{ session: Session; message: Message }> => {
  const asked = await askCalls(session, text, deps);
  return { session: asked.session, message: answerMessage(asked) };
};

/** A question about funding calls, answered on the side of whatever else is under way. */
export const onCallQuestion = async (session: Session, text: string, deps: Deps): Promise<Turn> => {
  const answered = await answerCalls(session, text, deps);
  return aside(answered.session, deps, answered.message);
};

/** The same for words that may be a question about calls; null when they are something else. */
export const onPossibleCallQuestion = async (
  session: Session,
  text: string,
  deps: Deps,
): Promise<Turn | null> => {
  const leansOn = leaningOn(session, deps.clock.now());
  const isAsked = activeDraft(session) !== null;
  if (leansOn !== undefined && !isAsked && onlyNarrows(text))
    return onCallQuestion(session, `och ${text}`, deps);
  const asked = await askCalls(session, text, deps);
  if (!isAboutCalls(text, asked.answer, { leansOn, isAsked })) return null;
  return aside(asked.session, deps, answerMessage(asked));
};

/** The calls for the words that it was asked whether they are an idea. */
export const lookForCalls = async (session: Session, deps: Deps): Promise<Turn> => {
  const { awaiting } = session;
  if (awaiting?.kind !== 'is-it-an-idea')
    return aside(session, deps, say(session, textsOf(session).chat.oldButton));
  return onCallQuestion({ ...session, awaiting: null }, awaiting.text, deps);
};

/** The calls open now, for whoever asks. */
export const listOpenCalls = async (session: Session, deps: Deps): Promise<Turn> =>
  onCallQuestion(session, textsOf(session).calls.whatIsOpen, deps);

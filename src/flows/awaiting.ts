import { WHAT_MAX } from './actions.ts';
import { readFields } from './answers/read-fields.ts';
import { readYesNo } from './answers/read-yes-no.ts';
import { plainWords } from './answers/words.ts';
import { acceptCallList } from './calls/take-call-list.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { showCurrent } from './intake/ask.ts';
import { begin, beginUnlessDraft } from './intake/begin.ts';
import { resume } from './intake/steer.ts';
import { hear } from './intake/hear.ts';
import { goOn, weigh } from './intake/take-answer.ts';
import { addWords, withdrawNow } from './my-ideas.ts';
import type { Awaiting, Session } from './session.ts';
import { say, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand.ts';

/** Words when the bot waits for an answer to a question of its own; null when they are something else. */
export const answerAwaited = async (
  session: Session,
  text: string,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn | null> => {
  const { awaiting } = session;
  if (awaiting === null) return null;
  if (awaiting.kind === 'addition') {
    const understood = understand(text);
    if (understood.intent === 'command' && understood.command.code === 'cancel') {
      return turn({ ...session, awaiting: null }, [say(session, textsOf(session).myIdeas.notAdded)]);
    }
    return understood.intent === 'command' || understood.intent === 'concept'
      ? null
      : addWords(session, awaiting.ideaId, text, incoming, deps);
  }
  const answer = readYesNo(text);
  if (answer === 'unclear') return awaiting.kind === 'insist' ? tellOn(session, text, deps) : null;
  const told = awaiting.kind === 'is-it-an-idea' && answer === 'yes' && tellsMore(text, deps);
  return settle(
    session,
    told ? { ...awaiting, text: `${awaiting.text} ${text}` } : awaiting,
    answer,
    incoming,
    deps,
  );
};

/** More of the idea in place of a yes or a no: it is weighed anew with that. Commands and questions are not. */
const tellOn = async (session: Session, text: string, deps: Deps): Promise<Turn | null> => {
  const { draft } = session;
  const tells = ['idea', 'unclear'].includes(understand(text).intent);
  const what = [draft?.answers.what, text].filter((part) => part).join('\n\n');
  if (!draft || !tells || what.length > WHAT_MAX) return null;
  const heard = hear(draft, 'what', what, deps.clock.now());
  return weigh({ ...session, awaiting: null }, { ...heard, said: [...draft.said, text] }, deps);
};

/** "Ja, och Torsta vill vara med": a yes that also tells. */
const tellsMore = (text: string, deps: Deps): boolean =>
  plainWords(text).split(' ').length > LONGEST_YES_WORDS ||
  readFields(text, deps.clock.now()).answered.length > 0;
const LONGEST_YES_WORDS = 6;

/** *Ja* or *Nej*, pressed or written, to whatever the bot has asked. */
export const settle = async (
  session: Session,
  awaiting: Awaiting,
  answer: 'yes' | 'no',
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { intake, myIdeas } = textsOf(session);
  const clear: Session = { ...session, awaiting: null };
  switch (awaiting.kind) {
    case 'is-it-an-idea':
      return answer === 'yes'
        ? beginUnlessDraft(clear, awaiting.text, deps, true)
        : turn(clear, [say(clear, intake.notIdea)]);
    case 'start-over':
      return answer === 'yes' ? begin(clear, awaiting.text, deps) : keepDraft(clear, deps);
    case 'cancel':
      return answer === 'yes'
        ? turn({ ...clear, draft: null }, [say(clear, intake.cancelled)])
        : keepDraft(clear, deps);
    case 'resume':
      return answer === 'yes' && clear.draft
        ? resume(clear, clear.draft, deps)
        : turn(clear, [say(clear, intake.saved)]);
    case 'insist':
      if (answer === 'no' || !clear.draft)
        return turn({ ...clear, draft: null }, [say(clear, intake.stopped)]);
      return goOn(clear, { ...clear.draft, insisted: true }, deps, null);
    case 'withdrawal':
      return answer === 'yes'
        ? withdrawNow(clear, awaiting.ideaId, incoming, deps)
        : turn(clear, [say(clear, myIdeas.notWithdrawn)]);
    case 'accept-call-list':
      return answer === 'yes'
        ? acceptCallList(clear, awaiting, incoming, deps)
        : turn(clear, [say(clear, textsOf(session).calls.list.kept)]);
    case 'addition':
      return turn(clear, [say(clear, myIdeas.notAdded)]);
  }
};

const keepDraft = async (session: Session, deps: Deps): Promise<Turn> => {
  const { intake } = textsOf(session);
  const kept = session.draft && { ...session.draft, paused: false };
  const next = { ...session, draft: kept };
  return turn(
    next,
    kept ? [await showCurrent(next, kept, deps, intake.notCancelled)] : [say(next, intake.notIdea)],
  );
};

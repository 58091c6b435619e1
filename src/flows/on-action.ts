import type { z } from 'zod/v4';
import { type ActionData, ACTIONS, isVerb, type Verb } from './actions.ts';
import { settle } from './awaiting.ts';
import { isAlertVerb, onAlertAction } from './alerts/on-alert-action.ts';
import { isCallVerb, onCallAction } from './calls/on-call-action.ts';
import type { Deps } from './deps.ts';
import { isDeskVerb, onDeskAction } from './desk.ts';
import { isFiguresVerb, onFiguresAction } from './figures/on-figures-action.ts';
import { explain } from './explain.ts';
import type { Incoming, IncomingContent } from './incoming.ts';
import { showCurrent } from './intake/ask.ts';
import { beginUnlessDraft } from './intake/begin.ts';
import { steer } from './intake/steer.ts';
import { onSummary } from './intake/summary.ts';
import { goOn } from './intake/take-answer.ts';
import { listMine, showMine, startAddition, startWithdrawal } from './my-ideas.ts';
import { onCommand } from './on-command.ts';
import { aside } from './aside.ts';
import { refused } from './refused.ts';
import { activeDraft, type Session } from './session.ts';
import { say, show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';

type Action = Extract<IncomingContent, { kind: 'action' }>;

/** A button in a personal chat. What it carries is parsed here, by its verb. */
export const onAction = async (
  session: Session,
  action: Action,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { chat } = textsOf(session);
  if (!isVerb(action.verb)) return refused(session, incoming, chat.unknownAction);
  if (isDeskVerb(action.verb)) return onDeskAction(session, action.verb, action.data, incoming, deps);
  if (isFiguresVerb(action.verb)) return onFiguresAction(session, action.verb, action.data, incoming, deps);
  const taken = isAlertVerb(action.verb)
    ? await onAlertAction(session, action.verb, action.data, incoming, deps)
    : isCallVerb(action.verb)
      ? await onCallAction(session, action.verb, action.data, incoming, deps)
      : await dispatch(session, action.verb, action.data, incoming, deps);
  return taken ?? refused(session, incoming, chat.unknownAction);
};

const dispatch = async (
  session: Session,
  verb: Verb,
  data: Record<string, unknown>,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn | null> => {
  const read = <V extends Verb>(of: V): z.infer<(typeof ACTIONS)[V]> | undefined =>
    ACTIONS[of].safeParse(data).data as z.infer<(typeof ACTIONS)[V]> | undefined;
  switch (verb) {
    case 'describe':
      return beginUnlessDraft(session, null, deps);
    case 'concepts':
    case 'human':
    case 'help':
      return onCommand(session, { code: verb }, incoming, deps);
    case 'concept': {
      const chosen = read('concept');
      return chosen ? aside(session, deps, explain(session, chosen.concept)) : null;
    }
    case 'my-ideas':
      return listMine(session, incoming.person, read('my-ideas')?.before, deps);
    case 'my-idea': {
      const chosen = read('my-idea');
      return chosen ? showMine(session, chosen.idea, incoming.person, deps) : null;
    }
    case 'add': {
      const chosen = read('add');
      return chosen ? startAddition(session, await deps.ideas.get(chosen.idea), incoming.person) : null;
    }
    case 'withdraw': {
      const chosen = read('withdraw');
      return chosen ? startWithdrawal(session, await deps.ideas.get(chosen.idea), incoming.person) : null;
    }
    case 'yes':
    case 'no':
      return session.awaiting
        ? answered(session, await settle(session, session.awaiting, verb, incoming, deps))
        : stale(session, deps);
    case 'choose': {
      const chosen = read('choose');
      return chosen ? onChoice(session, chosen, deps) : null;
    }
    case 'keep':
    case 'send': {
      const inputs = read(verb);
      return inputs ? onSummary(session, verb, inputs, incoming.person, deps) : null;
    }
    case 'save': {
      const inputs = read('save');
      return inputs && 'placement' in inputs
        ? onSummary(session, verb, inputs, incoming.person, deps)
        : onSteering(session, verb, data, incoming, deps);
    }
    case 'back':
    case 'skip':
    case 'cancel':
    case 'resume':
    case 'start-over':
      return onSteering(session, verb, data, incoming, deps);
    default:
      return null;
  }
};

/** A steering button belongs to the draft and the question its card was drawn for. */
const onSteering = async (
  session: Session,
  verb: 'back' | 'skip' | 'save' | 'cancel' | 'resume' | 'start-over',
  data: Record<string, unknown>,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn | null> => {
  const parsed = ACTIONS[verb].safeParse(data);
  if (!parsed.success) return null;
  const { draft } = session;
  if (!draft) return stale(session, deps);
  if ('draft' in parsed.data && parsed.data.draft !== draft.id) return stale(session, deps);
  if ('question' in parsed.data && parsed.data.question !== draft.at) return stale(session, deps);
  const steered = await steer({ ...session, awaiting: null }, draft, { code: verb }, deps, incoming.person);
  return steered && answered(session, steered, verb);
};

/** One of the two answers to the doubt at hand. */
const onChoice = async (
  session: Session,
  { draft: id, choice }: ActionData<'choose'>,
  deps: Deps,
): Promise<Turn> => {
  const { draft } = session;
  if (draft?.id !== id || draft.at !== 'doubt' || !draft.doubt?.between.some((code) => code === choice))
    return stale(session, deps);
  const chosen = { ...draft, revision: draft.revision + 1, doubtChoice: choice };
  return answered(session, await goOn({ ...session, awaiting: null }, chosen, deps, null));
};

/** The pressed card keeps no buttons that no longer hold. */
const answered = (session: Session, taken: Turn, verb?: Verb): Turn => {
  if (taken.answer) return taken;
  const text = doneText(session, verb);
  return { ...taken, answer: { kind: 'card', message: show(session, { name: 'done', text }, text) } };
};

const doneText = (session: Session, verb: Verb | undefined): string => {
  const { intake } = textsOf(session);
  const at = session.draft?.at;
  if (at === undefined || at === 'summary' || at === 'doubt') return intake.answered;
  return verb === 'skip' ? intake.skipped(intake.ask[at]) : intake.ask[at];
};

const stale = async (session: Session, deps: Deps): Promise<Turn> => {
  const { chat, intake } = textsOf(session);
  const draft = activeDraft(session);
  const now = draft ? [await showCurrent(session, draft, deps, null)] : [say(session, intake.nothing)];
  return turn(session, [say(session, chat.oldButton), ...now]);
};

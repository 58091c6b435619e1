import { type Question, QUESTIONS } from '../../domain/idea-values.ts';
import type { Command } from '../answers/read-command.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { askYesNo, say, textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { showCurrent } from './ask.ts';
import { beginUnlessDraft } from './begin.ts';
import { sendDraft } from './send.ts';
import { goOn, skip } from './take-answer.ts';

/** The commands that steer a draft, typed or pressed. */
export const steer = async (
  session: Session,
  draft: Draft,
  command: Command,
  deps: Deps,
  who: Parameters<typeof sendDraft>[2],
): Promise<Turn | null> => {
  const { intake } = textsOf(session);
  switch (command.code) {
    case 'back':
      return goBack(session, draft, deps);
    case 'skip':
      if (draft.at === 'summary') return turn(session, [await showCurrent(session, draft, deps, null)]);
      return draft.at === 'doubt' ? goOn(session, draft, deps, null) : skip(session, draft, draft.at, deps);
    case 'save':
      return turn({ ...session, draft: { ...draft, paused: true } }, [say(session, intake.saved)]);
    case 'resume':
      return resume(session, draft, deps);
    case 'cancel':
      return turn({ ...session, awaiting: { kind: 'cancel' } }, [askYesNo(session, intake.askCancel)]);
    case 'start-over':
      return beginUnlessDraft(session, null, deps);
    case 'change':
      return change(session, draft, command.field, deps);
    case 'send':
      if (draft.at !== 'summary') return turn(session, [await showCurrent(session, draft, deps, null)]);
      return sendDraft(session, draft, who, deps);
    default:
      return null;
  }
};

export const resume = async (session: Session, draft: Draft, deps: Deps): Promise<Turn> => {
  const awake = { ...draft, paused: false };
  const next = { ...session, draft: awake };
  return turn(next, [await showCurrent(next, awake, deps, textsOf(session).intake.resumed)]);
};

const goBack = async (session: Session, draft: Draft, deps: Deps): Promise<Turn> => {
  const { intake } = textsOf(session);
  const previous = draft.trail.at(-1);
  if (previous === undefined)
    return turn(session, [await showCurrent(session, draft, deps, intake.firstQuestion)]);
  return standAt(session, { ...draft, trail: draft.trail.slice(0, -1) }, previous, deps, intake.wentBack);
};

/** To an earlier question, which is asked anew; the answer given before stays until there is another. */
const change = async (
  session: Session,
  draft: Draft,
  field: (Command & { code: 'change' })['field'],
  deps: Deps,
): Promise<Turn> => {
  if (field === undefined || !isQuestion(field)) {
    const ready = { ...draft, at: 'summary' as const, trail: leaveTrail(draft) };
    return standAt(session, ready, 'summary', deps, null);
  }
  return standAt(session, { ...draft, trail: leaveTrail(draft) }, field, deps, null);
};

const leaveTrail = (draft: Draft): Draft['trail'] =>
  draft.at === 'summary' ? draft.trail : [...draft.trail, draft.at];

const isQuestion = (field: string): field is Question => (QUESTIONS as readonly string[]).includes(field);

const standAt = async (
  session: Session,
  draft: Draft,
  at: Draft['at'],
  deps: Deps,
  lead: string | null,
): Promise<Turn> => {
  const moved = { ...draft, at, revision: draft.revision + 1, paused: false };
  const next = { ...session, draft: moved };
  return turn(next, [await showCurrent(next, moved, deps, lead)]);
};

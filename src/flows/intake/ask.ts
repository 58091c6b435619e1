import { type Doubt, doubtIn } from '../../domain/doubt.ts';
import { type Question, QUESTIONS } from '../../domain/idea-values.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { Message } from '../../domain/message.ts';
import { placementCode } from '../../domain/placement.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { show, textsOf } from '../talk.ts';
import { type DoubtOption, doubtOptions } from './doubt-options.ts';
import { isOpen, mapDraft, nextOpen } from './draft.ts';
import { proposeTitle } from './propose-title.ts';

/** Moves the draft to what should be asked next: an open question, the one doubt worth asking about, or the summary. */
export const advance = async (draft: Draft, deps: Pick<Deps, 'mapIdea'>): Promise<Draft> => {
  const open = nextOpen(draft);
  const doubt = open === undefined && draft.doubt === null ? await doubtAbout(draft, deps) : null;
  const next = open ?? (doubt === null ? 'summary' : 'doubt');
  const trail = draft.at === 'summary' || draft.at === next ? draft.trail : [...draft.trail, draft.at];
  return { ...draft, at: next, trail, doubt: doubt ?? draft.doubt };
};

const doubtAbout = async (draft: Draft, deps: Pick<Deps, 'mapIdea'>): Promise<Doubt | null> =>
  doubtIn(await mapDraft(draft, deps), { area: draft.placement === null, level: draft.level === null });

/** Shows what the draft stands at: the question's card, or the summary. `lead` stands above it. */
export const showCurrent = async (
  session: Session,
  draft: Draft,
  deps: Pick<Deps, 'mapIdea' | 'definitions'>,
  lead: string | null,
): Promise<Message> => {
  if (draft.at === 'summary')
    return summaryCard(
      session,
      draft,
      await mapDraft(draft, deps),
      lead ?? textsOf(session).intake.summaryLead,
    );
  const { intake } = textsOf(session);
  if (draft.at !== 'doubt') return questionCard(session, draft, draft.at, intake.ask[draft.at], [], lead);
  if (draft.doubt === null) throw new Error('The draft stands at a doubt without having one.');
  const options = doubtOptions(draft.doubt, session.language, deps.definitions);
  const text = intake.askDoubt[draft.doubt.kind](options[0].answer, options[1].answer);
  return questionCard(session, draft, 'doubt', text, options, lead);
};

const questionCard = (
  session: Session,
  draft: Draft,
  question: Question | 'doubt',
  text: string,
  options: readonly DoubtOption[],
  lead: string | null,
): Message => {
  const open = QUESTIONS.filter((one) => isOpen(draft, one)).length;
  return show(
    session,
    {
      name: 'question',
      draftId: draft.id,
      question,
      text,
      choices: options.map(({ code, answer }) => ({ code, title: answer })),
      lead,
      step: Math.min(QUESTIONS.length, QUESTIONS.length - open + 1),
      steps: QUESTIONS.length,
      read: draft.values,
      canGoBack: draft.trail.length > 0,
    },
    text,
  );
};

const summaryCard = (session: Session, draft: Draft, mapping: Mapping, lead: string): Message => {
  const title = draft.title ?? proposeTitle(draft.answers.what ?? '');
  return show(
    session,
    {
      name: 'summary',
      lead,
      summary: {
        draftId: draft.id,
        revision: draft.revision,
        title,
        answers: draft.answers,
        values: draft.values,
        mapping,
        placement: draft.placement ?? placementCode(mapping),
        level: draft.level ?? mapping.level,
      },
    },
    title,
  );
};

import type { Definitions } from '../../domain/definitions.ts';
import { type Question, QUESTIONS } from '../../domain/idea-values.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { Message } from '../../domain/message.ts';
import { placementCode } from '../../domain/placement.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { show, textsOf } from '../talk.ts';
import { isOpen, mappedText, nextOpen } from './draft.ts';
import { proposeTitle } from './propose-title.ts';

/** Below this the level is in doubt, and the one best question is asked. */
const LEVEL_DOUBT = 0.5;

/** Moves the draft to what should be asked next: an open question, the level in doubt, or the summary. */
export const advance = async (draft: Draft, deps: Pick<Deps, 'mapIdea'>): Promise<Draft> => {
  const next = nextOpen(draft) ?? ((await isLevelInDoubt(draft, deps)) ? 'level' : 'summary');
  const trail = draft.at === 'summary' || draft.at === next ? draft.trail : [...draft.trail, draft.at];
  return { ...draft, at: next, trail, levelAsked: draft.levelAsked || next === 'level' };
};

const isLevelInDoubt = async (draft: Draft, deps: Pick<Deps, 'mapIdea'>): Promise<boolean> =>
  !draft.levelAsked &&
  draft.level === null &&
  (await deps.mapIdea(mappedText(draft))).levelConfidence < LEVEL_DOUBT;

/** Shows what the draft stands at: the question's card, or the summary. `lead` stands above it. */
export const showCurrent = async (
  session: Session,
  draft: Draft,
  deps: Pick<Deps, 'mapIdea' | 'definitions'>,
  lead: string | null,
): Promise<Message> => {
  const mapping =
    draft.at === 'level' || draft.at === 'summary' ? await deps.mapIdea(mappedText(draft)) : null;
  if (mapping === null)
    return questionCard(session, draft, textsOf(session).intake.ask[draft.at as Question], lead);
  if (draft.at === 'level')
    return questionCard(session, draft, levelQuestion(session, mapping, deps.definitions), lead);
  return summaryCard(session, draft, mapping, lead ?? textsOf(session).intake.summaryLead);
};

const questionCard = (session: Session, draft: Draft, text: string, lead: string | null): Message => {
  const open = QUESTIONS.filter((question) => isOpen(draft, question)).length;
  const question = draft.at === 'summary' ? 'level' : draft.at;
  return show(
    session,
    {
      name: 'question',
      draftId: draft.id,
      question,
      text,
      lead,
      step: Math.min(QUESTIONS.length, QUESTIONS.length - open + 1),
      steps: QUESTIONS.length,
      read: draft.values,
      canGoBack: draft.trail.length > 0,
    },
    text,
  );
};

/** The border in doubt: towards spets where spets is proposed, else between bas and bredd. */
const levelQuestion = (session: Session, mapping: Mapping, definitions: Definitions): string => {
  const { intake } = textsOf(session);
  if (mapping.level === 'spets') return intake.askLevel['bredd-spets'];
  const area = definitions.areas.find((one) => one.code === mapping.area)?.name[session.language];
  return intake.askLevel['bas-bredd'](area ?? intake.areaOfYours);
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

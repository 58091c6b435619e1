import type { Definitions } from '../../domain/definitions.ts';
import { type Answers, type Question, QUESTIONS } from '../../domain/idea-values.ts';
import type { Person } from '../../domain/person.ts';
import { placementCode, readPlacement } from '../../domain/placement.ts';
import { ANSWER_MAX, type SummaryInputs, TITLE_MAX, WHAT_MAX } from '../actions.ts';
import { readFields } from '../answers/read-fields.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { say, show, textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { showCurrent } from './ask.ts';
import { mapDraft } from './draft.ts';
import { proposeTitle } from './propose-title.ts';
import { valuesFrom, withValuesOf } from './hear.ts';
import { lateSummary, sendDraft } from './send.ts';

/** *Spara ändringar*, *Fortsätt senare* or *Skicka idén* on the summary card, with everything as it stands in its fields. */
export const onSummary = async (
  session: Session,
  verb: 'keep' | 'save' | 'send',
  inputs: SummaryInputs,
  actor: Person,
  deps: Deps,
): Promise<Turn> => {
  const { intake } = textsOf(session);
  const draft = session.draft;
  if (draft === null || draft.id !== inputs.draft) return lateSummary(session, inputs.draft, actor, deps);
  if (draft.revision !== inputs.revision) {
    return turn(
      session,
      [await showCurrent(session, draft, deps, intake.summaryStale)],
      note(session, intake.summaryStale),
    );
  }
  const fault = faultIn(session, inputs, deps.definitions);
  if (fault)
    return turn(session, [], { kind: 'card', message: await asTyped(session, draft, inputs, fault, deps) });
  const edited = await takeInputs(draft, inputs, deps);
  if (verb === 'send') return sendDraft({ ...session, draft: edited }, edited, actor, deps);
  const next = { ...session, draft: { ...edited, at: 'summary' as const, paused: verb === 'save' } };
  if (verb === 'save') return turn(next, [say(next, intake.saved)], note(session, intake.answered));
  return turn(
    next,
    [await showCurrent(next, next.draft, deps, intake.changed)],
    note(session, intake.answered),
  );
};

/** The card again as it was filled in, with what is wrong above it. */
const asTyped = (session: Session, draft: Draft, inputs: SummaryInputs, fault: string, deps: Deps) => {
  const clip = (question: Question): string => inputs[question].slice(0, longest(question));
  const answers = Object.fromEntries(
    QUESTIONS.map((question) => [question, clip(question) || null]),
  ) as Answers;
  const known = readPlacement(inputs.placement, deps.definitions) !== undefined;
  const typed: Draft = {
    ...draft,
    answers,
    title: inputs.title.slice(0, TITLE_MAX),
    placement: known ? inputs.placement : draft.placement,
    level: inputs.level,
    at: 'summary',
  };
  return showCurrent(session, typed, deps, fault);
};

const longest = (question: Question): number => (question === 'what' ? WHAT_MAX : ANSWER_MAX);

const note = (session: Session, text: string): Turn['answer'] => ({
  kind: 'card',
  message: show(session, { name: 'done', text }, text),
});

const faultIn = (session: Session, inputs: SummaryInputs, definitions: Definitions): string | undefined => {
  const { intake } = textsOf(session);
  if (inputs.title.trim() === '') return intake.titleMissing;
  if (inputs.title.length > TITLE_MAX) return intake.tooLongField(intake.title, String(TITLE_MAX));
  if (inputs.what.trim() === '') return intake.whatMissing;
  for (const question of QUESTIONS) {
    const max = longest(question);
    if (inputs[question].length > max) return intake.tooLongField(intake.fields[question], String(max));
  }
  return readPlacement(inputs.placement, definitions) ? undefined : intake.badChoice;
};

/** The card's fields into the draft. Words that changed are read for values anew; a choice counts only if made. */
const takeInputs = async (
  draft: Draft,
  inputs: SummaryInputs,
  deps: Pick<Deps, 'mapIdea' | 'clock'>,
): Promise<Draft> => {
  const answers: Answers = { ...draft.answers };
  let values = draft.values;
  const said = [...draft.said];
  for (const question of QUESTIONS) {
    const text = inputs[question].trim();
    if (text === (draft.answers[question] ?? '').trim()) continue;
    answers[question] = text === '' ? null : text;
    if (text !== '') said.push(text);
    const read = valuesFrom(readFields(text, deps.clock.now(), question));
    values = withValuesOf(values, question, read);
  }
  const shown = await mapDraft(draft, deps);
  return {
    ...draft,
    revision: draft.revision + 1,
    answers,
    values,
    said,
    skipped: draft.skipped.filter((question) => answers[question] === null),
    title: inputs.title.trim() === proposeTitle(draft.answers.what ?? '') ? draft.title : inputs.title.trim(),
    placement:
      inputs.placement === placementCode(shown) ? draft.placement && inputs.placement : inputs.placement,
    level: inputs.level === shown.level ? draft.level && inputs.level : inputs.level,
  };
};

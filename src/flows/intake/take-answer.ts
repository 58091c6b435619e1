import type { Question } from '../../domain/idea-values.ts';
import { ANSWER_MAX, WHAT_MAX } from '../actions.ts';
import { isDontKnow } from '../answers/read-dont-know.ts';
import { isKnownEruf } from '../answers/read-funders.ts';
import { readAnswerWord, readYesNo } from '../answers/read-yes-no.ts';
import { plainWords } from '../answers/words.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { askYesNo, textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { understand } from '../understand.ts';
import { advance, showCurrent } from './ask.ts';
import { correct } from './correct.ts';
import { mapDraft, mappedText } from './draft.ts';
import { hear } from './hear.ts';
import { settle } from './settle-doubt.ts';

type Needs = Pick<Deps, 'mapIdea' | 'definitions' | 'clock' | 'settings'>;

/** The actor's words to whatever the draft stands at. */
export const takeAnswer = async (
  session: Session,
  draft: Draft,
  text: string,
  deps: Needs,
): Promise<Turn> => {
  if (draft.at === 'summary') return atSummary(session, draft, text, deps);
  if (draft.at === 'doubt')
    return isDontKnow(text)
      ? goOn(session, draft, deps, null)
      : goOn(session, settle(session, draft, text, deps), deps, null);
  if (isDontKnow(text)) {
    return draft.at === 'what'
      ? stay(session, draft, deps, textsOf(session).intake.whatFirst)
      : skip(session, draft, draft.at, deps);
  }
  const corrected = correct(draft, text, deps.clock.now());
  if (corrected) return stay(session, corrected, deps, textsOf(session).intake.corrected);
  const heard = hear(draft, draft.at, text, deps.clock.now());
  if (draft.at === 'where' && heard.values.places.length === 0 && draft.answers.where === null) {
    return stay(session, heard, deps, textsOf(session).intake.whereUnclear);
  }
  return draft.at === 'what'
    ? weigh(session, heard, deps)
    : goOn(session, heard, deps, remark(session, draft, heard));
};

/** An ERUF objective that is not in this county's programme is noted all the same, and said. */
const remark = (session: Session, before: Draft, heard: Draft): string | null => {
  const strange = heard.values.funders.find(
    (named) =>
      named.funder === 'eruf' &&
      named.objective !== null &&
      !isKnownEruf(named.objective) &&
      !before.values.funders.some((known) => known.objective === named.objective),
  );
  return strange?.objective ? textsOf(session).intake.unknownObjective(strange.objective) : null;
};

/** Leaves a question unanswered; it can be answered later by "ändra". */
export const skip = async (
  session: Session,
  draft: Draft,
  question: Question,
  deps: Needs,
): Promise<Turn> => {
  const skipped = [...new Set([...draft.skipped, question])];
  return goOn(session, { ...draft, revision: draft.revision + 1, skipped }, deps, null);
};

/** After the description: is it something for smart specialisation at all? Said kindly, and never the last word. */
export const weigh = async (session: Session, draft: Draft, deps: Needs): Promise<Turn> => {
  const { intake } = textsOf(session);
  const { fit } = await mapDraft(draft, deps);
  const strange =
    fit === 'outside' || (fit === 'not-idea' && understand(mappedText(draft)).intent !== 'idea');
  if (draft.insisted || !strange) return goOn(session, draft, deps, null);
  const { contact } = deps.settings;
  const question = fit === 'outside' ? intake.outside(contact) : intake.notAnIdea(contact);
  return turn({ ...session, draft, awaiting: { kind: 'insist' } }, [
    askYesNo(session, question, intake.carryOn, intake.stopHere),
  ]);
};

export const goOn = async (session: Session, draft: Draft, deps: Needs, lead: string | null): Promise<Turn> =>
  stay(session, await advance(draft, deps), deps, lead);

export const stay = async (
  session: Session,
  draft: Draft,
  deps: Needs,
  lead: string | null,
): Promise<Turn> => {
  const next = { ...session, draft };
  return turn(next, [await showCurrent(next, draft, deps, lead)]);
};

/** At the summary: a yes or a no to "Stämmer det här?", or more to tell, which goes where it belongs. */
const atSummary = async (session: Session, draft: Draft, text: string, deps: Needs): Promise<Turn> => {
  const { intake, chat } = textsOf(session);
  if (readAnswerWord(plainWords(text)) === 'yes') return stay(session, draft, deps, intake.readyToSend);
  if (isDontKnow(text) || readYesNo(text) === 'no') return stay(session, draft, deps, intake.whatToChange);
  const open = { ...draft, skipped: [], answers: { ...draft.answers, what: null } };
  const heard = { ...hear(open, 'what', text, deps.clock.now()), skipped: draft.skipped };
  if (heard.answers.what === null) {
    const answers = { ...heard.answers, what: draft.answers.what };
    return stay(session, { ...heard, answers }, deps, intake.changed);
  }
  const what = [draft.answers.what, text].filter((part) => part).join('\n\n');
  if (what.length > WHAT_MAX) {
    return stay(session, draft, deps, chat.tooLong(String(what.length), String(WHAT_MAX)));
  }
  return stay(session, { ...heard, answers: { ...heard.answers, what } }, deps, intake.added);
};

/** The longest text taken as an answer to where the draft stands, in characters. */
export const longestAnswer = (draft: Draft | null): number =>
  draft === null || draft.at === 'what' || draft.at === 'summary' ? WHAT_MAX : ANSWER_MAX;

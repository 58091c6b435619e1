import { ask } from '../../calls/ask.ts';
import type { CallIndex } from '../../calls/call-index.ts';
import { told } from '../../calls/told.ts';
import { toldSources } from '../../calls/told-sources.ts';
import type { AskContext, AskerProfile, CallAnswer } from '../../domain/call-answer.ts';
import type { Message } from '../../domain/message.ts';
import { answerText } from '../../text/calls/answer-text.ts';
import { titleOf } from '../../text/calls/call-words.ts';
import { textsFor } from '../../text/texts.ts';
import { readPlaces } from '../answers/read-places.ts';
import type { Deps } from '../deps.ts';
import { activeDraft, type Session } from '../session.ts';
import { readProfile } from './read-profile.ts';

type CallDeps = Pick<Deps, 'callIndex' | 'clock'>;

export type Asked = { session: Session; answer: CallAnswer; index: CallIndex };

/** After so long a question stands for itself. */
const LEANS_MS = 2 * 3_600_000;

/** Asks the catalogue, with what this chat knows of who asks and what was asked before. */
export const askCalls = async (session: Session, text: string, deps: CallDeps): Promise<Asked> => {
  const index = await deps.callIndex();
  const now = deps.clock.now();
  const profile = withSaid(session.calls.profile, readProfile(text));
  const asker = knownAsker({ ...session, calls: { ...session.calls, profile } });
  const context = ASKS_WHAT_IS_OPEN.test(text) ? undefined : leaningOn(session, now);
  const world = { index, now, placesIn: readPlaces };
  const first = ask(text, world, asker, context);
  const plain =
    first.intent === 'list' && first.context.topic === '' && first.context.programmes.length === 0;
  const answer =
    plain && ASKS_FOR_US.test(text) && profile.themes.length > 0
      ? ask(`${text} ${profile.themes.join(' ')}`, world, asker, context)
      : first;
  const language = session.language === 'en' ? 'en' : answer.language;
  return {
    session: remembered({ ...session, calls: { ...session.calls, profile } }, answer.context, now),
    answer: { ...answer, language },
    index,
  };
};

/** "Vad är öppet just nu?" is about all calls, whichever was shown last. */
const ASKS_WHAT_IS_OPEN =
  /^(?:vad|vilka|what|which)(?: \p{L}+){0,3} (?:öppet|öppna|open)(?!\p{L})(?!.*(?<!\p{L})(?:den|it)(?!\p{L}))/iu;

/** "Finns det något för oss?" is about what we do; "vad är öppet nu?" is not. */
const ASKS_FOR_US = /(?<!\p{L})(?:oss|vi|vår|vårt|mig|us|we|our|me)(?!\p{L})/iu;

/** What was asked last, as long as it is fresh. */
export const leaningOn = ({ calls }: Session, now: Date): AskContext | undefined =>
  calls.context !== null && calls.at !== null && now.getTime() - Date.parse(calls.at) < LEANS_MS
    ? calls.context
    : undefined;

export const remembered = (session: Session, context: AskContext, now: Date): Session => ({
  ...session,
  calls: { ...session.calls, asked: session.calls.asked + 1, at: now.toISOString(), context },
});

/** Who asks: as the person has said, else as the idea at hand says. */
export const knownAsker = (session: Session): AskerProfile => {
  const { profile } = session.calls;
  const values = activeDraft(session)?.values;
  const owner = values?.owner?.type;
  return {
    applicants: profile.applicants.length > 0 || !owner || owner === 'unknown' ? profile.applicants : [owner],
    places: profile.places.length > 0 ? profile.places : (values?.places ?? []),
    themes: profile.themes,
  };
};

export const withSaid = (profile: AskerProfile, said: AskerProfile | undefined): AskerProfile =>
  said === undefined
    ? profile
    : {
        applicants: said.applicants.length > 0 ? said.applicants : profile.applicants,
        places: said.places.length > 0 ? said.places : profile.places,
        themes: said.themes.length > 0 ? said.themes : profile.themes,
      };

/** The answer as a card; what has no call to show is said in words. */
export const answerMessage = ({ session, answer, index }: Asked, heading: string | null = null): Message => {
  const { language } = answer;
  const shown = told(answer, index);
  const texts = textsFor(language).calls;
  const [first] = shown.calls;
  const compared = answer.intent === 'comparison' && shown.calls.length + answer.programmes.length > 1;
  if (compared)
    return { language, kind: 'card', card: { name: 'call-compare', ...shown }, summary: texts.comparison };
  if (first === undefined) {
    const text = answerText(answer, toldSources(shown.calls)).split('\n').join('\n\n');
    const buttons = [{ title: texts.whatIsOpen, verb: 'call-list', data: {} }];
    return { language, kind: 'card', card: { name: 'choice', text, buttons }, summary: text.slice(0, 120) };
  }
  if (answer.intent !== 'list')
    return { language, kind: 'card', card: { name: 'call', ...shown }, summary: titleOf(first, language) };
  const card = { name: 'calls' as const, asked: session.calls.asked, heading, ...shown };
  return { language, kind: 'card', card, summary: heading ?? texts.found(String(answer.total)) };
};

import { aboutCall } from '../../calls/about-call.ts';
import { NOBODY, type CallAnswer } from '../../domain/call-answer.ts';
import type { Message } from '../../domain/message.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { personKey } from '../../domain/person.ts';
import { titleOf } from '../../text/calls/call-words.ts';
import { shareText } from '../../text/calls/share-text.ts';
import { profileWords } from '../../text/calls/profile-words.ts';
import { callsForText } from '../../calls/calls-for-text.ts';
import { readPlaces } from '../answers/read-places.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import { mappedText } from '../intake/draft.ts';
import { activeDraft, type Session } from '../session.ts';
import { say, show, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { answerMessage, askCalls, knownAsker, leaningOn, remembered, withSaid } from './answer-calls.ts';
import type { CallWish } from './read-call-wish.ts';
import { readProfile } from './read-profile.ts';

/** A question about funding calls, answered on the side of whatever else is under way. */
export const onCallQuestion = async (session: Session, text: string, deps: Deps): Promise<Turn> => {
  const asked = await askCalls(session, text, deps);
  return aside(asked.session, deps, answerMessage(asked));
};

/** The same for words that may be a question about calls; null when the catalogue has nothing to say to them. */
export const onPossibleCallQuestion = async (
  session: Session,
  text: string,
  deps: Deps,
): Promise<Turn | null> => {
  const leans = leaningOn(session, deps.clock.now()) !== undefined && LEANS.test(text.trim());
  const asks = text.includes('?') || OPENS.test(text.trim());
  if (!leans && !asks) return null;
  const asked = await askCalls(session, text, deps);
  const { intent } = asked.answer;
  const named = intent !== 'list' && intent !== 'unknown';
  if (!leans && !named && !OPENS.test(text.trim())) return null;
  return aside(asked.session, deps, answerMessage(asked));
};

const LEANS =
  /^(?:(?:visa |se |ge mig |show (?:me )?)?(?:fler|flera|mer|more)\b|(?:och|men|and|but|what about)\b.{1,60}\?$|.{0,40}(?<!\p{L})(?:den|det|it)(?!\p{L}).{0,20}\?$)/iu;
const OPENS = new RegExp(
  [
    '^(?:hej[,!]? )?(?:(?:finns|är) det )?(?:något|nåt|nånting|någonting|några|vad finns|anything|something|is there (?:anything|something))(?: det)?(?: \\p{L}+){0,3} (?:för|till|om|inom|for|on|about) .{2,60}',
    '^(?:vad|vilka|what|which)(?: \\p{L}+){0,3} (?:öppet|öppna|öppnar|stänger|open|opens|closes)(?!\\p{L})',
    '^(?:jämför|compare) ',
  ].join('|'),
  'iu',
);

/** The calls open now, for whoever asks. */
export const listOpenCalls = async (session: Session, deps: Deps): Promise<Turn> =>
  onCallQuestion(session, textsOf(session).calls.whatIsOpen, deps);

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
  tell: (answer: CallAnswer, message: Message, call: Parameters<typeof shareText>[0]) => Message,
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

/** What is asked of the calls besides an answer. */
export const onCallWish = async (
  session: Session,
  { kind }: CallWish,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const texts = textsOf(session);
  switch (kind) {
    case 'who-am-i': {
      const known = profileWords(session.calls.profile, session.language);
      const words = known === '' ? texts.calls.unknownYou : texts.calls.knownYou(known);
      return aside(session, deps, say(session, `${words}\n\n${texts.service.erase(deps.settings.contact)}`));
    }
    case 'forget-me':
      return aside(
        { ...session, calls: { ...session.calls, context: null, profile: NOBODY } },
        deps,
        say(session, texts.calls.forgotten),
      );
    case 'for-idea':
      return callsForIdea(session, incoming, deps);
    case 'share': {
      const [id] = leaningOn(session, deps.clock.now())?.calls ?? [];
      return id === undefined
        ? aside(session, deps, say(session, texts.calls.whichCall))
        : shareCall(session, id, deps);
    }
  }
};

/** "Vi är en förening i Härjedalen": remembered, and shown. */
export const onProfile = async (session: Session, text: string, deps: Deps): Promise<Turn> => {
  const profile = withSaid(session.calls.profile, readProfile(text));
  const next = { ...session, calls: { ...session.calls, profile } };
  return aside(next, deps, say(next, textsOf(next).calls.nowKnown(profileWords(profile, next.language))));
};

/** For the idea at hand, else for the newest one sent. */
const callsForIdea = async (session: Session, { person }: Incoming, deps: Deps): Promise<Turn> => {
  const { calls: texts } = textsOf(session);
  const draft = activeDraft(session);
  const [sent] = draft ? [] : await deps.ideas.byActor(personKey(person), { limit: 1 });
  const text = draft ? mappedText(draft) : sent?.mapping.text;
  if (text === undefined) return aside(session, deps, say(session, texts.noIdea));
  const index = await deps.callIndex();
  const now = deps.clock.now();
  const asker = knownAsker(session);
  const hits = callsForText(text, { index, now, placesIn: readPlaces }, asker);
  if (hits.length === 0) return aside(session, deps, say(session, texts.nothing));
  const shown = hits.slice(0, MOST_FOR_IDEA);
  const context = {
    calls: shown.map(({ call }) => call),
    programmes: [],
    aspects: [],
    topic: '',
    applicants: asker.applicants,
    places: asker.places,
    shown: shown.length,
  };
  const answer: CallAnswer = {
    intent: 'list',
    language: session.language,
    hits: shown,
    total: shown.length,
    programmes: [],
    facts: [],
    asker,
    unknownNames: [],
    today: stockholmDate(now),
    context,
  };
  const next = remembered(session, context, now);
  return aside(next, deps, answerMessage({ session: next, answer, index }, texts.forIdea));
};

const MOST_FOR_IDEA = 5;

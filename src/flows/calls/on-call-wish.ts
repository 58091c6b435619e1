import { callsForText } from '../../calls/calls-for-text.ts';
import { type CallAnswer, NOBODY } from '../../domain/call-answer.ts';
import type { Message } from '../../domain/message.ts';
import { personKey } from '../../domain/person.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { profileWords } from '../../text/calls/profile-words.ts';
import { readPlaces } from '../answers/read-places.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import { mappedText } from '../intake/draft.ts';
import { activeDraft, type Session } from '../session.ts';
import { say, show, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { answerMessage, knownAsker, leaningOn, remembered, withSaid } from './answer-calls.ts';
import type { CallWish } from './read-call-wish.ts';
import { readProfile } from './read-profile.ts';
import { shareCall } from './show-call.ts';

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
      const known = profileWords(knownAsker(session), session.language);
      const isSaid = profileWords(session.calls.profile, session.language) !== '';
      const words = isSaid ? texts.calls.knownYou(known) : texts.calls.unknownYou;
      const ofDraft = !isSaid && known !== '' ? ` ${texts.calls.knownOfDraft(known)}` : '';
      return aside(
        session,
        deps,
        say(session, `${words}${ofDraft}\n\n${texts.service.erase(deps.settings.contact)}`),
      );
    }
    case 'forget-me':
      return aside(
        { ...session, calls: { ...session.calls, context: null, profile: NOBODY } },
        deps,
        say(session, `${texts.calls.forgotten}\n\n${texts.service.erase(deps.settings.contact)}`),
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
  if (hits.length === 0) return aside(session, deps, nothingFits(session));
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

/** What is open fits no words of the idea, but may be worth a look. */
const nothingFits = (session: Session): Message => {
  const { calls: texts } = textsOf(session);
  const buttons = [{ title: texts.whatIsOpen, verb: 'call-list', data: {} }];
  return show(session, { name: 'choice', text: texts.nothing, buttons }, texts.nothing);
};

const MOST_FOR_IDEA = 5;

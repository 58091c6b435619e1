import { callsForInterest } from '../../calls/calls-for-interest.ts';
import { interestIn } from '../../calls/interest-in.ts';
import { PROGRAMMES_BY_ID } from '../../calls/programmes.ts';
import type { Interest, Watch } from '../../domain/alerts/alerts.ts';
import { withSeen } from '../../domain/alerts/plan-watch.ts';
import type { Call } from '../../domain/call.ts';
import type { AskContext } from '../../domain/call-answer.ts';
import { nextMonday } from '../../domain/clock-times.ts';
import { interestWords } from '../../text/alerts/interest-words.ts';
import { nameIn } from '../../text/calls/call-words.ts';
import { formatDate } from '../../text/format-date.ts';
import { readPlaces } from '../answers/read-places.ts';
import { aside } from '../aside.ts';
import { knownAsker, leaningOn } from '../calls/answer-calls.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { offer } from './offer.ts';
import { addToAlerts } from './own-alerts.ts';

/** So many watches one person may have. */
const MOST = 20;
const LONGEST_NAME = 80;
/** So many of the calls that fit already are named. */
const NAMED = 3;

/** Begins to watch what somebody names; without words what was asked last is watched. */
export const beginWatch = async (
  session: Session,
  words: string | null,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const now = deps.clock.now();
  const world = { index: await deps.callIndex(), now, placesIn: readPlaces };
  const context = leaningOn(session, now);
  if (words === null && context) return watchAsked(session, context, incoming, deps);
  const interest = words === null ? null : interestIn(words, world, knownAsker(session));
  if (words === null || interest === null)
    return aside(session, deps, say(session, textsOf(session).alerts.nothingNamed));
  return watch(session, { name: nameOf(words), interest }, incoming, deps);
};

/** Watches what a list was an answer to. */
export const watchAsked = async (
  session: Session,
  { topic, programmes, applicants, places }: AskContext,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const names = programmes.map((id) => PROGRAMMES_BY_ID.get(id)?.names[session.language] ?? id);
  const name = nameOf([topic, ...names].join(' '));
  if (name === '') return aside(session, deps, say(session, textsOf(session).alerts.nothingNamed));
  const together: Interest = { topics: topic === '' ? [] : [topic], programmes, applicants, places };
  const world = { index: await deps.callIndex(), now: deps.clock.now() };
  // A list also shows what meets some of the words; where nothing meets all of them, each is watched by itself.
  const apart = { ...together, topics: topic.split(' ').filter((word) => word !== '') };
  const interest = callsForInterest(together, world).length > 0 ? together : apart;
  return watch(session, { name, interest }, incoming, deps);
};

const watch = async (
  session: Session,
  { name, interest }: { name: string; interest: Interest },
  { person, at }: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { alerts: texts } = textsOf(session);
  const { language } = session;
  const { alertsAt } = deps.settings;
  if (alertsAt === null) return aside(session, deps, say(session, texts.off));
  const now = deps.clock.now();
  const fitting = callsForInterest(interest, { index: await deps.callIndex(), now });
  const begun: Watch = {
    id: deps.ids.next(),
    words: name,
    interest,
    since: at.toISOString(),
    nextAt: nextMonday(alertsAt, now).toISOString(),
    seen: withSeen([], fitting, now),
  };
  const isIt = (one: Watch): boolean => one.words.toLowerCase() === name.toLowerCase();
  const own = await addToAlerts({ person, language }, deps, (before) =>
    before.watches.some(isIt) || before.watches.length >= MOST
      ? before
      : { ...before, watches: [...before.watches, begun] },
  );
  const kept = own.watches.find(isIt);
  if (!kept) return aside(session, deps, say(session, texts.tooMany(String(MOST))));
  // The same message may be taken twice; only another one finds it there already.
  const first = kept.since === begun.since ? texts.watching(name) : texts.already(name);
  const what = understoodAs(kept, session);
  const lines = [
    first,
    ...(what === '' ? [] : [texts.lookingFor(what)]),
    fitting.length === 0 ? texts.noneNow : texts.fitNow(titlesOf(fitting, session)),
    texts.when(formatDate(kept.nextAt, language), alertsAt),
    texts.howToStop(name),
  ];
  const stop = { title: texts.buttons.stopWatch, verb: 'call-watch-stop', data: { watch: kept.id } };
  return aside(session, deps, offer(session, lines.join('\n\n'), [stop]));
};

/** What a watch looks for, where it is not said by its words already; else empty. */
export const understoodAs = ({ words, interest }: Watch, { language }: Session): string => {
  const names = interest.programmes.map((id) => PROGRAMMES_BY_ID.get(id)?.names[language] ?? id);
  const understood = interestWords(interest, names, language);
  return understood.toLowerCase() === words.toLowerCase() ? '' : understood;
};

/** Words that can be typed again to stop it, without signs that mean something else in a chat. */
const nameOf = (words: string): string =>
  words
    .replaceAll(/[^\p{L}\p{M}\p{N} ,.:+&/-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

const titlesOf = (calls: readonly Call[], session: Session): string => {
  const titles = calls.slice(0, NAMED).map(({ title }) => nameIn(title, session.language));
  const left = calls.length - titles.length;
  return [...titles, ...(left > 0 ? [textsOf(session).alerts.andMore(String(left))] : [])].join('; ');
};

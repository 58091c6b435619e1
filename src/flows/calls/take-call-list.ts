import { takeCurated, type TakenCurated } from '../../calls/curated/take-curated.ts';
import { hash } from '../../calls/feeds/hash.ts';
import type { Message } from '../../domain/message.ts';
import { rowFaultText } from '../../text/row-fault-text.ts';
import { aside } from '../aside.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, SentFile } from '../incoming.ts';
import type { Awaiting, Session } from '../session.ts';
import { askYesNo, say, show, textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { namesCallList } from './call-list-words.ts';
import { keepsCallList } from './offer-call-list.ts';

const READABLE = /\.(?:xlsx|csv|json)$/iu;
/** So many are named in a message; the rest is counted. */
const MOST_NAMED = 10;
const LINE = 300;
const SUMMARY = 100;

/**
 * A file that is, or may be, the list of funding calls: taken from a coordinator, whole or not at all. Null when it is
 * some other file.
 */
export const onCallListFile = async (
  session: Session,
  { files, text }: { files: readonly SentFile[]; text: string },
  incoming: Incoming,
  deps: Deps,
): Promise<Turn | null> => {
  const named = files.some(({ name }) => namesCallList(name)) || namesCallList(text);
  const [file, ...more] = files.filter(({ name }) => READABLE.test(name));
  if (!named && file === undefined) return null;
  const words = textsOf(session).calls.list;
  if (!(await keepsCallList(incoming, deps)))
    return named ? aside(session, deps, say(session, words.onlyCoordinators)) : null;
  if (file === undefined || more.length > 0) return aside(session, deps, say(session, words.oneFile));
  if (file.url === null) return aside(session, deps, say(session, words.notFetched));
  return takeFrom(session, file.url, null, deps);
};

type Waiting = Extract<Awaiting, { kind: 'accept-call-list' }>;

/** So much would go that it was asked about, and the answer is yes: the same file, if it is still there. */
export const acceptCallList = async (
  session: Session,
  { url, hash: agreed }: Waiting,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const words = textsOf(session).calls.list;
  if (!(await keepsCallList(incoming, deps)))
    return aside(session, deps, say(session, words.onlyCoordinators));
  return takeFrom(session, url, agreed, deps);
};

/** `agreed` is the hash of the bytes that may replace the list however much goes. */
const takeFrom = async (
  session: Session,
  url: string,
  agreed: string | null,
  deps: Pick<Deps, 'fetchFile' | 'catalogue' | 'clock' | 'mapIdea' | 'definitions'>,
): Promise<Turn> => {
  const words = textsOf(session).calls.list;
  const fetched = await deps.fetchFile(url);
  if (fetched.kind === 'none')
    return aside(
      session,
      deps,
      say(session, fetched.why === 'too-large' ? words.tooLarge : words.notFetched),
    );
  const content = hash(fetched.bytes);
  const taken = await takeCurated(fetched.bytes, deps, { accept: content === agreed });
  if (taken.kind === 'shrinks') {
    const asked = { ...session, awaiting: { kind: 'accept-call-list' as const, url, hash: content } };
    const text = words.shrinks(String(taken.change.removed.length), listed(session, taken.change.removed));
    return turn(asked, [askYesNo(asked, text)]);
  }
  return aside(session, deps, outcomeOf(session, taken));
};

const outcomeOf = (session: Session, taken: Exclude<TakenCurated, { kind: 'shrinks' }>): Message => {
  const words = textsOf(session).calls.list;
  if (taken.kind === 'taken') {
    const { added, changed, removed, unchanged } = taken.change;
    const counts = [added.length, changed.length, removed.length, unchanged].map(String) as [
      string,
      string,
      string,
      string,
    ];
    return say(session, words.taken(...counts));
  }
  if (taken.rows.length === 0) return say(session, taken.code === 'empty' ? words.empty : words.unreadable);
  const faults = taken.rows.map((row) => rowFaultText(row, session.language));
  const text = words.refused(String(taken.rows.length), listed(session, faults));
  // A card, in which nothing that stood in the file becomes a link.
  return show(session, { name: 'choice', text, buttons: [] }, text.slice(0, SUMMARY));
};

const listed = (session: Session, lines: readonly string[]): string => {
  const more = lines.length - MOST_NAMED;
  return [
    ...lines.slice(0, MOST_NAMED).map((line) => `- ${line.slice(0, LINE).replaceAll('\n', ' ')}`),
    ...(more > 0 ? [textsOf(session).calls.list.more(String(more))] : []),
  ].join('\n');
};

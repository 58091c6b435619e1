import { createHash } from 'node:crypto';
import type { Message } from '../domain/message.ts';
import type { Incoming } from '../flows/incoming.ts';
import type { Session } from '../flows/session.ts';
import type { Turn } from '../flows/turn.ts';

export type Handled = Session['handled'][number];

/** Keys are kept for so many activities, what was answered for the last few: redelivery comes soon or not at all. */
const KEYS_KEPT = 30;
const ANSWERS_KEPT = 3;
/** Teams delivers again under a new id about half a minute later; shorter texts are said twice on purpose. */
const REPEAT_MS = 2 * 60_000;
const SHORTEST_REPEAT = 20;

/** The same activity handled before: by its key, or the same words from the same person a moment ago. */
export const findHandled = (session: Session, incoming: Incoming, now: Date): Handled | undefined => {
  const content = contentOf(incoming);
  return session.handled.findLast(
    (entry) =>
      entry.key === incoming.key ||
      (content !== null &&
        entry.content === content &&
        isHeard(session, incoming) &&
        Math.abs(now.getTime() - Date.parse(entry.at)) <= REPEAT_MS),
  );
};

/**
 * Words that are in the draft already would have their effect twice. Others may be meant: a question asked again, or
 * an idea told again after the draft was thrown away.
 */
const isHeard = ({ draft }: Session, { content, conversation }: Incoming): boolean =>
  conversation.kind !== 'personal' ||
  (content.kind === 'text' && draft !== null && draft.said.includes(content.text.trim()));

/** The session to store after a turn, with what was answered; `replies` of the last entry are still to be said. */
export const withHandled = (before: Session, turn: Turn, incoming: Incoming, now: Date): Session => {
  const session = turn.session ?? before;
  const entry: Handled = {
    key: incoming.key,
    at: now.toISOString(),
    content: contentOf(incoming),
    replies: turn.replies,
    answer: turn.answer,
    sent: turn.replies.length === 0,
  };
  const earlier = before.handled.slice(1 - KEYS_KEPT);
  const handled = [...earlier, entry].map((entry, index, { length }) =>
    index < length - ANSWERS_KEPT ? { ...entry, replies: [], answer: null, sent: true } : entry,
  );
  return { ...session, revision: before.revision + 1, handled };
};

/** A turn still being said is left alone; one older than this was cut off. */
const CUT_OFF_MS = 60_000;

/**
 * What was never said because the process ended in between, and the session without it: it is said before the next
 * answer. A press that was answered at once is not delivered again, so nobody else would say it.
 */
export const takeUnsaid = (session: Session, now: Date): { session: Session; unsaid: Message[] } => {
  const cutOff = session.handled.filter(
    (entry) => !entry.sent && now.getTime() - Date.parse(entry.at) > CUT_OFF_MS,
  );
  if (cutOff.length === 0) return { session, unsaid: [] };
  const handled = session.handled.map((entry) => (cutOff.includes(entry) ? { ...entry, sent: true } : entry));
  return { session: { ...session, handled }, unsaid: cutOff.flatMap(({ replies }) => replies) };
};

/** The session with at most the last `left` replies of an entry still to be said. */
export const withLeft = (session: Session, key: string, left: number): Session => ({
  ...session,
  revision: session.revision + 1,
  handled: session.handled.map((entry) => {
    if (entry.key !== key) return entry;
    const replies = left === 0 ? [] : entry.replies.slice(-left);
    return { ...entry, replies, sent: entry.sent || replies.length === 0 };
  }),
});

const contentOf = ({ content }: Incoming): string | null => {
  if (content.kind !== 'text' || content.text.trim().length < SHORTEST_REPEAT) return null;
  const said = JSON.stringify([content.text.trim(), ...content.mentions.map(({ personId }) => personId)]);
  return createHash('sha256').update(said).digest('base64url').slice(0, 22);
};

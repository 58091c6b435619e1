import { isOpen } from '../domain/delivery.ts';
import { waitsFor } from '../domain/delivery-rules.ts';
import type { Idea } from '../domain/idea.ts';
import { personKey } from '../domain/person.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import { tellingWords } from './telling-words.ts';

/** What an idea is found by, beside its id. Times are milliseconds since 1970. */
export const ideaKeys = (idea: Idea) => ({
  number: idea.number,
  numberKey: numberKey(idea.number),
  tenant: idea.tenantId,
  actor: idea.actor ? personKey(idea.actor) : null,
  nextDeliveryAt: nextDeliveryAt(idea),
  /** Empty when the idea must not be found. */
  words: mayBeFound(idea) ? tellingWords([idea.title, ...Object.values(idea.answers)].join('\n')) : [],
  /** The Swedish days (ISO 8601) on which something happened to it. */
  days: daysOf(idea),
  createdAt: Date.parse(idea.createdAt),
  closedAt: closedAt(idea),
  parked: [
    ...new Set(
      idea.deliveries.filter(({ state }) => state === 'parked').map(({ content }) => waitsFor(content)),
    ),
  ],
});

/** `IDE-2026-0042` as text that sorts as the numbers do, also after 9999. */
export const numberKey = (number: string): string =>
  number.replace(/\d+$/, (running) => running.padStart(12, '0'));

const nextDeliveryAt = (idea: Idea): number | null => {
  const times = idea.deliveries.filter(isOpen).map(({ notBefore }) => Date.parse(notBefore));
  return times.length > 0 ? Math.min(...times) : null;
};

const daysOf = ({ createdAt, events, dialogues, applications }: Idea): string[] => {
  const moments = [...events, ...dialogues, ...applications.flatMap(({ steps }) => steps)].map(
    ({ at }) => at,
  );
  return [...new Set([createdAt, ...moments].map((at) => stockholmDate(new Date(at))))].sort();
};

/** When it was closed for the last time; null while it is open. Before that it may have been closed and opened again. */
const closedAt = ({ events }: Idea): number | null => {
  const inOrder = [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (inOrder.at(-1)?.status.after !== 'closed') return null;
  const closing = inOrder.findLast(({ status }) => status.before !== 'closed' && status.after === 'closed');
  return closing ? Date.parse(closing.at) : null;
};

const mayBeFound = (idea: Idea): boolean => !idea.confidential && idea.closing?.reason !== 'withdrawn';

import { isOpen } from '../domain/delivery.ts';
import { waitsFor } from '../domain/delivery-rules.ts';
import type { Idea } from '../domain/idea.ts';
import { personKey } from '../domain/person.ts';
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

const mayBeFound = (idea: Idea): boolean => !idea.confidential && idea.closing?.reason !== 'withdrawn';

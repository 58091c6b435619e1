import { isOpen } from '../../domain/delivery.ts';
import { waitsFor } from '../../domain/delivery-rules.ts';
import type { Idea } from '../../domain/idea.ts';
import { personKey } from '../../domain/person.ts';
import { writeDocument } from '../documents.ts';
import { ideaKind } from '../kinds.ts';
import { tellingWords } from '../telling-words.ts';

export type IdeaColumns = ReturnType<typeof ideaColumns>;

/** An idea as its row, and what it is found by. */
export const ideaColumns = (idea: Idea) => ({
  row: {
    id: idea.id,
    version: idea.version,
    number: idea.number,
    numberKey: numberKey(idea.number),
    tenant: idea.tenantId,
    actor: idea.actor ? personKey(idea.actor) : null,
    nextDeliveryAt: nextDeliveryAt(idea),
    schema: ideaKind.version,
    doc: writeDocument(ideaKind, idea),
  },
  /** Separated by spaces; empty when the idea must not be found. */
  words: mayBeFound(idea)
    ? tellingWords([idea.title, ...Object.values(idea.answers)].join('\n')).join(' ')
    : '',
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

import { z } from 'zod/v4';
import { personSchema } from './person.ts';

/** What the actor is told, as a code; the words come when it is sent, in the actor's language. */
export const NOTICES = ['taken', 'confirmed', 'changed', 'moved', 'closed'] as const;
export type Notice = (typeof NOTICES)[number];

/** What the actor has done that its leader should notice. */
export const NUDGES = ['add', 'withdraw'] as const;
export type Nudge = (typeof NUDGES)[number];

const contentSchema = z.discriminatedUnion('kind', [
  /**
   * The idea's card as a new thread in the channel that receives `target`. `repeat`: it may stand there already.
   * `fallback`: that channel cannot be reached, so it goes to the coordinators'.
   */
  z.object({
    kind: z.literal('post-card'),
    target: z.string(),
    repeat: z.boolean(),
    fallback: z.boolean(),
  }),
  /** Draw a card that stands (an entry of `idea.cards`) anew. */
  z.object({ kind: z.literal('update-card'), cardId: z.string() }),
  /** The old thread gets a card in the place of one that has vanished. */
  z.object({ kind: z.literal('replace-card'), cardId: z.string(), repeat: z.boolean() }),
  /** A line in the thread of a standing card, so that the leader notices what the actor has done. */
  z.object({ kind: z.literal('nudge'), cardId: z.string(), what: z.enum(NUDGES) }),
  /** A text to the actor's own chat. */
  z.object({
    kind: z.literal('notice'),
    to: personSchema,
    notice: z.enum(NOTICES),
    by: z.string(),
    note: z.string().nullable(),
  }),
]);
export type DeliveryContent = z.infer<typeof contentSchema>;

/**
 * Something that must be said in another conversation, written in the same write as the change that causes it.
 *
 * waiting → claimed → sent. `unsure`: claimed or sent without an answer, so nobody knows whether it arrived.
 * `parked`: nobody can be reached now (not installed, no channel); it waits for a sign of life.
 * `failed`: refused for good. `cancelled`: no longer needed.
 */
export const deliverySchema = z.object({
  id: z.string(),
  content: contentSchema,
  state: z.enum(['waiting', 'claimed', 'sent', 'unsure', 'parked', 'failed', 'cancelled']),
  attempts: z.number().int().nonnegative(),
  /** UTC, ISO 8601. Not to be tried before; for a claimed one, when the claim lapses. */
  notBefore: z.iso.datetime(),
  /** The channel's id of what was sent. */
  sentAs: z.string().nullable(),
  /** Code of the last trouble. */
  trouble: z.string().nullable(),
});

export type Delivery = z.infer<typeof deliverySchema>;

export const isOpen = (delivery: Delivery): boolean =>
  delivery.state === 'waiting' || delivery.state === 'claimed';

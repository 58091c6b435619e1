import { z } from 'zod/v4';
import { CLOSING_REASONS, FUNDERS, LANGUAGES, LEVELS, LEVELS_OR_NONE } from './codes.ts';
import { deliverySchema } from './delivery.ts';
import { settledSchema } from './doubt.ts';
import { answersSchema, ideaValuesSchema } from './idea-values.ts';
import { FITS } from './mapping.ts';
import { personSchema } from './person.ts';
import { IDEA_ACTIONS, ROLES, STATUSES } from './status-rules.ts';

const reasonSchema = z.object({ code: z.string(), quote: z.string(), wanted: z.boolean().optional() });

const mappingSchema = z.object({
  area: z.string(),
  subarea: z.string().nullable(),
  also: z.array(z.string()),
  alternatives: z.array(z.object({ area: z.string(), confidence: z.number() })),
  level: z.enum(LEVELS),
  confidence: z.number(),
  levelConfidence: z.number(),
  levelAlternatives: z.array(z.object({ level: z.enum(LEVELS), confidence: z.number() })).optional(),
  fit: z.enum(FITS),
  reasons: z.array(reasonSchema.extend({ for: z.enum(['area', 'subarea', 'level']) })),
  alsoReasons: z.array(reasonSchema.extend({ area: z.string() })).optional(),
  settled: settledSchema.nullish(),
  definitionsVersion: z.string(),
  secondOpinion: z.object({ model: z.string() }).nullish(),
});

/** Where an idea stands: area code or `inget`, sub-area where the area has any, and level. */
const placementSchema = z.object({
  area: z.string(),
  subarea: z.string().nullable(),
  level: z.enum(LEVELS_OR_NONE),
});
export type Placement = z.infer<typeof placementSchema>;

const eventSchema = z.object({
  at: z.iso.datetime(),
  by: personSchema.nullable(),
  role: z.enum(ROLES),
  what: z.enum(['submit', ...IDEA_ACTIONS]),
  status: z.object({ before: z.enum(STATUSES).nullable(), after: z.enum(STATUSES) }),
  placement: z.object({ before: placementSchema, after: placementSchema }).nullable(),
  /** Which text was judged: 1 as sent, one more for every addition. */
  textVersion: z.number().int().positive(),
  /** What was added, or the word to the actor. */
  note: z.string().nullable(),
});
export type IdeaEvent = z.infer<typeof eventSchema>;

const cardSchema = z.object({
  id: z.string(),
  target: z.string(),
  /** Key of the channel's conversation, and the thread in it with its `;messageid=`. */
  conversation: z.string(),
  threadId: z.string(),
  activityId: z.string(),
  state: z.enum(['live', 'pointer']),
});
export type PostedCard = z.infer<typeof cardSchema>;

/**
 * A project idea: one aggregate, one document. It embeds its history, its cards and its pending deliveries, so
 * that a change and all that must be said about it elsewhere are one write. Times are UTC, ISO 8601.
 */
export const ideaSchema = z.object({
  schema: z.literal(1),
  /** The draft's id: creating the same draft twice gives one idea. */
  id: z.string().min(1),
  /** Raised by every write; compare-and-set. */
  version: z.number().int().positive(),
  /** Raised by every change that people see; what a card carries to tell whether it is stale. */
  revision: z.number().int().positive(),
  number: z.string().regex(/^IDE-\d{4}-\d{4,}$/),
  tenantId: z.string().min(1),
  /** Null when a leader has registered an idea for somebody who is not here. */
  actor: personSchema.nullable(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  answers: answersSchema,
  values: ideaValuesSchema,
  /** Every message of the intake, word for word. */
  said: z.array(z.string()),
  additions: z.array(z.object({ at: z.iso.datetime(), text: z.string() })),
  mapping: z.object({
    /** Null when the text could not be mapped. */
    proposed: mappingSchema.nullable(),
    /** The words that were mapped, as they were then. */
    text: z.string(),
    /** What the actor sent. */
    sent: placementSchema,
    current: placementSchema,
    /** Silence counts as neither: `untouched` until staff says something. */
    verdict: z.enum(['untouched', 'confirmed', 'changed']),
    definitionsVersion: z.string(),
  }),
  status: z.enum(STATUSES),
  closing: z.object({ reason: z.enum(CLOSING_REASONS), note: z.string().nullable() }).nullable(),
  responsible: personSchema.nullable(),
  /** Routing target of the current placement. */
  target: z.string(),
  answerBy: z.iso.date(),
  cards: z.array(cardSchema),
  similar: z.array(z.object({ number: z.string(), title: z.string() })),
  dialogues: z.array(
    z.object({
      at: z.iso.datetime(),
      funders: z.array(z.enum(FUNDERS)),
      participants: z.array(z.string()),
    }),
  ),
  applications: z.array(
    z.object({
      funder: z.enum(FUNDERS),
      objective: z.string().nullable(),
      amount: z.number().nullable(),
      currency: z.string().nullable(),
      registration: z.string().nullable(),
      status: z.enum(['submitted', 'granted', 'rejected', 'withdrawn']),
      at: z.iso.datetime(),
    }),
  ),
  confidential: z.object({ reason: z.string(), at: z.iso.datetime(), by: personSchema }).nullable(),
  events: z.array(eventSchema).min(1),
  deliveries: z.array(deliverySchema),
  /** Keys of actions already done, so that the same activity twice has one effect. */
  handled: z.array(z.string()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Idea = z.infer<typeof ideaSchema>;

import { z } from 'zod/v4';
import { callSchema } from '../call.ts';
import { LANGUAGES, OWNER_TYPES, PLACES } from '../codes.ts';
import { personSchema } from '../person.ts';
import { CALL_CHANGES, callMarkSchema } from './call-mark.ts';

/** Days before a deadline on which one is reminded of it. */
export const REMINDER_DAYS = [30, 14, 3] as const;

const interestSchema = z.object({
  /** Each is something to look for by itself; the words of one belong together. */
  topics: z.array(z.string()),
  /** Ids of programmes and funders. */
  programmes: z.array(z.string()),
  applicants: z.array(z.enum(OWNER_TYPES)),
  places: z.array(z.enum(PLACES)),
});
/** What calls somebody wants to hear of. */
export type Interest = z.infer<typeof interestSchema>;

const watchSchema = z.object({
  id: z.string().min(1),
  /** As the person put it. */
  words: z.string(),
  interest: interestSchema,
  since: z.iso.datetime(),
  /** When it is looked at next: Mondays. */
  nextAt: z.iso.datetime(),
  /** How each call was when it was last told of, or when the watch began. */
  seen: z.array(callMarkSchema),
});
export type Watch = z.infer<typeof watchSchema>;

const deadlineSchema = callSchema.shape.deadlines.element;

/** What is known of a call when the catalogue has it no more. */
const callNameSchema = z.object({
  call: z.string(),
  title: z.object({ sv: z.string().nullable(), en: z.string().nullable() }),
  link: z.string().nullable(),
});
export type CallName = z.infer<typeof callNameSchema>;

const reminderSchema = callNameSchema.extend({
  since: z.iso.datetime(),
  /** The deadline it counts to; null while none is known. */
  deadline: deadlineSchema.nullable(),
  /** The last of `REMINDER_DAYS` that has been told, or had passed when the deadline became known. */
  told: z.union(REMINDER_DAYS.map((days) => z.literal(days))).nullable(),
  /** Where the deadline was before it moved, until that has been told. */
  movedFrom: deadlineSchema.nullable(),
  /** That the catalogue has it no more has been told. */
  isGone: z.boolean(),
});
export type Reminder = z.infer<typeof reminderSchema>;

const ideaTipsSchema = z.object({
  idea: z.string(),
  /** Open calls that fitted when it was first looked, and those told since; null before the first look. */
  seen: z.array(z.string()).nullable(),
  isStopped: z.boolean(),
});
/** Whoever has sent an idea is told when a call that fits it opens. */
export type IdeaTips = z.infer<typeof ideaTipsSchema>;

const sayingSchema = z.discriminatedUnion('kind', [
  /** New and changed calls of a watch, best first. `left`: so many more. */
  z.object({
    kind: z.literal('watch'),
    watch: z.string(),
    words: z.string(),
    calls: z.array(z.object({ id: z.string(), change: z.enum(CALL_CHANGES) })),
    left: z.int().nonnegative(),
  }),
  z.object({
    kind: z.literal('idea'),
    idea: z.string(),
    calls: z.array(z.string()),
    left: z.int().nonnegative(),
  }),
  callNameSchema.extend({
    kind: z.literal('reminder'),
    deadline: deadlineSchema,
    movedFrom: deadlineSchema.nullable(),
  }),
  /** A call one is reminded of has closed before its time, or is in the catalogue no more. */
  callNameSchema.extend({
    kind: z.literal('over'),
    why: z.enum(['closed', 'gone']),
    deadline: deadlineSchema.nullable(),
  }),
]);
export type Saying = z.infer<typeof sayingSchema>;

/**
 * Something to be said, written in the same write as the change that causes it. `claimed`: somebody is saying it
 * until `notBefore`. `isRepeat`: it may have arrived already.
 */
const noteSchema = z.object({
  id: z.string(),
  saying: sayingSchema,
  state: z.enum(['waiting', 'claimed']),
  attempts: z.int().nonnegative(),
  notBefore: z.iso.datetime(),
  isRepeat: z.boolean(),
});
export type Note = z.infer<typeof noteSchema>;

/** All that one person has asked to be told about funding calls: one aggregate, one document. Times are UTC. */
export const alertsSchema = z.object({
  schema: z.literal(1),
  /** Raised by every write; compare-and-set. */
  version: z.int().positive(),
  person: personSchema,
  language: z.enum(LANGUAGES),
  /** When the calls are to be looked through next. */
  lookAt: z.iso.datetime(),
  watches: z.array(watchSchema),
  reminders: z.array(reminderSchema),
  ideas: z.array(ideaTipsSchema),
  /** Whether calls that fit ideas are told at all. */
  wantsTips: z.boolean(),
  /** What is still to be said, in order. */
  notes: z.array(noteSchema),
  /** The person could not be reached: all of it ended then. Null once something is asked for anew. */
  ended: z.object({ at: z.iso.datetime(), trouble: z.string() }).nullable(),
});
export type Alerts = z.infer<typeof alertsSchema>;

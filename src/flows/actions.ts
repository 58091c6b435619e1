import { z } from 'zod/v4';
import { CLOSING_REASONS, LEVELS_OR_NONE } from '../domain/codes.ts';
import { FILE_FORMATS } from '../domain/download-order.ts';
import { CONCEPTS } from '../domain/concepts.ts';
import { wantedSchema } from './figures/wanted-data.ts';

/** Longest text taken in one go, in characters: the description, and every other answer. */
export const WHAT_MAX = 4000;
export const ANSWER_MAX = 2000;
export const TITLE_MAX = 120;

const id = z.string().min(1).max(80);
/** Numbers come back from cards as numbers or as text. */
const revision = z.coerce.number().int().positive();
const written = z.string().max(20_000).default('');

/** Feeds name their calls; some names are long. */
const callId = z.string().min(1).max(300);

const nothing = z.object({});
const summaryInputs = z.object({
  draft: id,
  revision,
  title: written,
  what: written,
  need: written,
  change: written,
  where: written,
  who: written,
  funding: written,
  /** `area`, `area/subarea` or `inget`. */
  placement: z.string().max(80),
  level: z.enum(LEVELS_OR_NONE),
});
const onIdea = z.object({ idea: id, revision });

/** Every button there is, by verb, and what it sends. The schema stands guard: card data is forgeable. */
export const ACTIONS = {
  describe: nothing,
  concepts: nothing,
  concept: z.object({ concept: z.enum(CONCEPTS) }),
  'my-ideas': z.object({ before: id.optional() }),
  'my-idea': z.object({ idea: id }),
  add: z.object({ idea: id }),
  withdraw: z.object({ idea: id }),
  human: nothing,
  help: nothing,
  back: z.object({ draft: id }),
  skip: z.object({ draft: id, question: z.string().max(20) }),
  /** One of the two codes that a doubt stands between. */
  choose: z.object({ draft: id, choice: z.string().max(80) }),
  /** From a question there is nothing to take along; from the summary all that stands in its fields. */
  save: z.union([summaryInputs, z.object({ draft: id })]),
  cancel: z.object({ draft: id }),
  resume: nothing,
  'start-over': nothing,
  yes: nothing,
  no: nothing,
  keep: summaryInputs,
  send: summaryInputs,
  'call-list': nothing,
  'call-about': nothing,
  'call-more': z.object({ asked: z.coerce.number().int() }),
  call: z.object({ call: callId }),
  'call-share': z.object({ call: callId }),
  'call-watch': z.object({ asked: z.coerce.number().int() }),
  'call-watch-stop': z.object({ watch: id }),
  'call-remind': z.object({ call: callId }),
  'call-remind-stop': z.object({ call: callId }),
  'call-tips-stop': z.object({ idea: id }),
  'call-calendar': z.object({ call: callId }),
  take: onIdea,
  confirm: onIdea,
  change: onIdea.extend({ placement: z.string().max(80), level: z.enum(LEVELS_OR_NONE) }),
  close: onIdea.extend({ reason: z.enum(CLOSING_REASONS), note: written }),
  figures: wantedSchema,
  'figures-cell': wantedSchema.extend({ cell: z.string().max(140) }),
  'figures-export': wantedSchema,
  'figures-file': wantedSchema.extend({ format: z.enum(FILE_FORMATS), people: z.enum(['no', 'yes']) }),
  'figures-how': nothing,
  resend: onIdea.extend({ delivery: id }),
} as const;

export type Verb = keyof typeof ACTIONS;
export type ActionData<V extends Verb> = z.infer<(typeof ACTIONS)[V]>;
export type SummaryInputs = z.infer<typeof summaryInputs>;

export const isVerb = (verb: string): verb is Verb => Object.hasOwn(ACTIONS, verb);

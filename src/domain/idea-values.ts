import { z } from 'zod/v4';
import { FUNDERS, OWNER_TYPES, PLACES } from './codes.ts';

/** The six things asked for, in the order they are asked. */
export const QUESTIONS = ['what', 'need', 'change', 'where', 'who', 'funding'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Values read out of the actor's words, kept beside them: codes, sums with ISO 4217 currency, ISO dates. */
export const ideaValuesSchema = z.object({
  places: z.array(z.enum(PLACES)),
  owner: z.object({ name: z.string().nullable(), type: z.enum(OWNER_TYPES) }).nullable(),
  partners: z.array(z.string()),
  funders: z.array(z.object({ funder: z.enum(FUNDERS), objective: z.string().nullable() })),
  /** `max` is the upper end of a range, else null. */
  money: z.array(
    z.object({
      amount: z.number().nonnegative(),
      max: z.number().nullable(),
      currency: z.string().length(3),
    }),
  ),
  time: z.array(z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })),
});

export type IdeaValues = z.infer<typeof ideaValuesSchema>;

/** The actor's own words to each question; null where skipped or not yet asked. */
export const answersSchema = z.object(
  Object.fromEntries(QUESTIONS.map((question) => [question, z.string().nullable()])) as Record<
    Question,
    z.ZodNullable<z.ZodString>
  >,
);

export type Answers = z.infer<typeof answersSchema>;

export const emptyAnswers: Answers = {
  what: null,
  need: null,
  change: null,
  where: null,
  who: null,
  funding: null,
};

export const emptyValues: IdeaValues = {
  places: [],
  owner: null,
  partners: [],
  funders: [],
  money: [],
  time: [],
};

import { z } from 'zod/v4';

const sum = z.number().nonnegative().nullish();
const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

/** One line of the flat form: what a person or a script fills in. Everything but id, funder and title may be missing. */
export const flatCallSchema = z.object({
  id: z.string().min(1),
  funder: z.string().min(1),
  programme: text,
  title: z.string().min(1),
  identifier: text,
  opening_date: z.iso.date().nullish(),
  deadlines: z
    .array(
      z.object({
        date: z.iso.date(),
        time: z
          .string()
          .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u)
          .nullish(),
        /** An abbreviation or an IANA name; missing means the funder's own zone. */
        tz: text,
        kind: text,
      }),
    )
    .nullish(),
  budget_total: sum,
  budget_currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .nullish(),
  grant_min: sum,
  grant_max: sum,
  /** Says in words whose share it is. */
  cofunding_rate: text,
  who_may_apply: texts,
  themes: texts,
  geographic_scope: texts,
  open_to_jamtland: z.boolean().nullish(),
  status_as_published: text,
  url: text,
  source_url: text,
  summary_sv: text,
  source_kind: text,
  retrieved_fact_quality: text,
  notes: text,
});

export type FlatCall = z.infer<typeof flatCallSchema>;

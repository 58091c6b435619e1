import { z } from 'zod/v4';

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() || null);

/** One, several or none; what does not fit is left out. */
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.unknown().transform((given): z.infer<T>[] =>
    (Array.isArray(given) ? given : [given]).flatMap((one: unknown) => {
      const read = item.safeParse(one);
      return read.success ? [read.data] : [];
    }),
  );

/**
 * An `utlysning` of the common data project (GDP), both generations: `publiceringsplats` of v1 and `publiceringsplatser`
 * of v2, `program` as an object or a list.
 */
export const utlysningSchema = z.object({
  diarienummer: z.string().trim().min(1),
  finansiarNamn: text,
  finansiarOrganisationsnummer: text,
  titel: text,
  titelEng: text,
  beskrivning: text,
  beskrivningEng: text,
  status: text,
  budgetBelopp: z.coerce.number().nonnegative().nullish().catch(null),
  budgetValuta: text,
  oppningsdatum: text,
  stangningsdatum: text,
  uppdateringTidpunkt: text,
  publiceringsplats: oneOrMore(
    z.union([z.string(), z.object({ webbadress: z.string() }).transform((p) => p.webbadress)]),
  ),
  publiceringsplatser: oneOrMore(
    z.union([z.string(), z.object({ webbadress: z.string() }).transform((p) => p.webbadress)]),
  ),
  program: oneOrMore(z.object({ diarienummer: text, titel: text })),
  bidragsformer: oneOrMore(z.object({ namn: z.string() })),
});
export type Utlysning = z.infer<typeof utlysningSchema>;

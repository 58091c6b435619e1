import { z } from 'zod/v4';

/** Every value is a list of texts, also a single one. */
const metadataSchema = z.record(
  z.string(),
  z
    .unknown()
    .transform((value) =>
      (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string'),
    ),
);

/** A result of the portal's search. */
export const resultSchema = z.object({
  reference: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
  summary: z.string().nullish(),
  metadata: metadataSchema,
});
export type Result = z.infer<typeof resultSchema>;

export const pageSchema = z.object({
  totalResults: z.int().nonnegative(),
  results: z.array(z.unknown()),
});

/** The metadata keys we ask for; the rest would make a page twenty times as long. */
export const FIELDS = [
  'identifier',
  'title',
  'callIdentifier',
  'callTitle',
  'callccm2Id',
  'ccm2Id',
  'type',
  'status',
  'startDate',
  'deadlineDate',
  'deadlineModel',
  'frameworkProgramme',
  'typesOfAction',
  'keywords',
  'tags',
  'crossCuttingPriorities',
  'descriptionByte',
  'budget',
  'currency',
  'projectAcronym',
  'caName',
  'links',
  'publicationDocuments',
  'actions',
  'budgetOverview',
  'esST_URL',
  'DATASOURCE',
] as const;
export type Field = (typeof FIELDS)[number];

/** The first text of a field that says anything. */
export const firstOf = ({ metadata }: Result, field: Field): string | null =>
  metadata[field]?.map((text) => text.trim()).find((text) => text !== '') ?? null;

/** Some of the texts are JSON themselves; one that is broken, or of another shape, counts as not there. */
export const jsonOf = <T>(result: Result, field: Field, schema: z.ZodType<T>): T | null => {
  const text = firstOf(result, field);
  if (text === null) return null;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

import { z } from 'zod/v4';
import { COUNTY_REASONS, OPEN_TO_COUNTY } from '../../../domain/call.ts';

const heading = z.string().trim().min(1);

/**
 * One timetable of planned calls, as regulation (EU) 2021/1060 article 49(2) has every managing authority publish it.
 * The regulation fixes what it says, not what the columns are called: that is told here, heading by heading.
 */
export const timetableSchema = z.strictObject({
  /** Short, without spaces; begins the ids of its calls. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: z.string().trim().min(1),
  funder: z.string().trim().min(1),
  programme: z.string().trim().min(1),
  /** An address of the web, or a file on this machine. */
  address: z.url({ protocol: /^https?$/ }).optional(),
  file: z.string().min(1).optional(),
  /** Of an Excel workbook; the first when not said. */
  sheet: z.string().min(1).optional(),
  columns: z.strictObject({
    title: heading.optional(),
    identifier: heading.optional(),
    /** The five contents of the article. */
    area: heading.optional(),
    objective: heading,
    applicants: heading.optional(),
    support: heading.optional(),
    opens: heading,
    closes: heading.optional(),
    link: heading.optional(),
  }),
  /** Of sums that do not say it themselves, and what one unit of a bare number is worth (1000000 for millions). */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('SEK'),
  unit: z.number().positive().default(1),
  /** The funder's share at most, 0–1, where the programme has one for all. */
  supportRateMax: z.number().min(0).max(1).optional(),
  /** Whether the programme is open to the county; a row whose area has `where` in it first. */
  county: z.strictObject({ openTo: z.enum(OPEN_TO_COUNTY), reason: z.enum(COUNTY_REASONS) }),
  countyByArea: z
    .array(
      z.strictObject({
        where: z.string().min(1),
        openTo: z.enum(OPEN_TO_COUNTY),
        reason: z.enum(COUNTY_REASONS),
      }),
    )
    .default([]),
  nuts: z.array(z.string()).default([]),
  /** The page for people. */
  web: z.url({ protocol: /^https?$/ }),
  licence: z.string().optional(),
});
export type Timetable = z.infer<typeof timetableSchema>;

export const timetablesSchema = z
  .strictObject({ timetables: z.array(timetableSchema) })
  .refine(
    ({ timetables }) =>
      timetables.every(({ address, file }) => (address === undefined) !== (file === undefined)),
    {
      error: 'each timetable has either an address or a file',
    },
  )
  .refine(({ timetables }) => new Set(timetables.map(({ id }) => id)).size === timetables.length, {
    error: 'two timetables have the same id',
  });

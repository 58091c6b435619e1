import { z } from 'zod/v4';
import { LANGUAGES } from './codes.ts';
import { personSchema } from './person.ts';

export const FILE_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file of figures that somebody has asked for. What they may see is looked up again when it is fetched. */
export const downloadOrderSchema = z.object({
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  /** Routing targets that are counted; null = all that the asker may see. */
  targets: z.array(z.string()).nullable(),
  isPublic: z.boolean(),
  format: z.enum(FILE_FORMATS),
  /** With names of people and the actors' own words. Only for coordinators. */
  withPeople: z.boolean(),
  language: z.enum(LANGUAGES),
  asker: personSchema,
});
export type DownloadOrder = z.infer<typeof downloadOrderSchema>;

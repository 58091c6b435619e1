import { z } from 'zod/v4';
import { LANGUAGES } from './codes.ts';
import { personSchema } from './person.ts';

export const FILE_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const ordered = { language: z.enum(LANGUAGES), asker: personSchema };

/** A file of figures. What its asker may see is looked up again when it is fetched. */
const figuresOrderSchema = z.object({
  kind: z.literal('figures'),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  /** Routing targets that are counted; null = all that the asker may see. */
  targets: z.array(z.string()).nullable(),
  isPublic: z.boolean(),
  format: z.enum(FILE_FORMATS),
  /** With names of people and the actors' own words. Only for coordinators. */
  withPeople: z.boolean(),
  ...ordered,
});
export type FiguresOrder = z.infer<typeof figuresOrderSchema>;

/** A file that somebody has asked for. */
export const downloadOrderSchema = z.discriminatedUnion('kind', [
  figuresOrderSchema,
  /** The deadlines of a funding call, for a calendar. */
  z.object({ kind: z.literal('call-dates'), call: z.string(), ...ordered }),
  /** The list of funding calls that staff keep. Only for coordinators. */
  z.object({ kind: z.literal('call-list'), ...ordered }),
]);
export type DownloadOrder = z.infer<typeof downloadOrderSchema>;

export type MadeFile = { name: string; type: string; bytes: Buffer };

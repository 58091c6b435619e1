import { z } from 'zod/v4';
import data from './definitions-2021.json' with { type: 'json' };

const words = z.object({ sv: z.string().min(1), en: z.string().min(1) });

const definitionsSchema = z.object({
  version: z.string().min(1),
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
  areas: z.array(
    z.object({
      code: z.string().min(1),
      name: words,
      subareas: z.array(z.object({ code: z.string().min(1), name: words })),
    }),
  ),
});

/** The strength areas of one programme period. Data, so that a fifth area or a new period needs no code. */
export type Definitions = z.infer<typeof definitionsSchema>;

/** The definitions in force. An idea keeps the version it was mapped by. */
export const definitions: Definitions = definitionsSchema.parse(data);

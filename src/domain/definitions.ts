import { z } from 'zod/v4';
import { LEVELS, NO_AREA } from './codes.ts';
import { CONCEPTS } from './concepts.ts';
import { personSchema } from './person.ts';
import { COORDINATORS_TARGET } from './targets.ts';

/** Longest official wording, in characters. */
export const WORDING_MAX = 700;

const code = z.string().regex(/^[a-z0-9-]{1,60}$/);
const words = z.object({ sv: z.string().min(1), en: z.string().min(1) });
const text = z.string().min(1).max(WORDING_MAX).nullable();
/** The region's own wording, as plain text; null where no coordinator has filled it in. */
const wording = z.object({ sv: text, en: text });
export type Wording = z.infer<typeof wording>;

const part = z.object({ code, name: words, wording });
const area = part.extend({ subareas: z.array(part) });

/**
 * The strength areas and the levels of one programme period, with names and official wordings. Data, so that a fifth
 * area or a new period needs no code. Days are Swedish, both ends included.
 */
export const definitionsSchema = z
  .object({
    version: z.string().min(1).max(60),
    validFrom: z.iso.date(),
    validTo: z.iso.date(),
    areas: z.array(area).min(1),
    levels: z.record(z.enum(LEVELS), z.object({ name: words, wording })),
    /** Wordings of the concepts that are neither areas nor levels. */
    concepts: z.partialRecord(z.enum(CONCEPTS), wording),
    /** Who made this version in chat, by changing the wording of what; null for one that came as a file. */
    changed: z.object({ at: z.iso.datetime(), by: personSchema, subject: z.string() }).nullable(),
  })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, 'ends before it begins')
  .refine(({ areas }) => areas.every((one) => hasOwnCodes(one.subareas)) && hasOwnCodes(areas), {
    message: 'two have the same code, or one that means something else',
    path: ['areas'],
  });

export type Definitions = z.infer<typeof definitionsSchema>;

/** The coordinators' routing target, and what stands for no area, are no areas. */
const RESERVED = [NO_AREA, COORDINATORS_TARGET];

const hasOwnCodes = (parts: readonly { code: string }[]): boolean =>
  new Set([...RESERVED, ...parts.map((one) => one.code)]).size === RESERVED.length + parts.length;

import { z } from 'zod/v4';
import { APPLICATION_STATUSES, FUNDERS } from './codes.ts';

/**
 * An application that came out of an idea, followed to its outcome. `steps` says when it reached which status, each at
 * most once, with the sum that was applied for or granted (null where it is not known), in `currency` (ISO 4217).
 */
export const applicationSchema = z.object({
  funder: z.enum(FUNDERS),
  objective: z.string().nullable(),
  currency: z.string().length(3).nullable(),
  registration: z.string().nullable(),
  steps: z
    .array(
      z.object({
        status: z.enum(APPLICATION_STATUSES),
        at: z.iso.datetime(),
        amount: z.number().nonnegative().nullable(),
      }),
    )
    .min(1)
    .refine((steps) => new Set(steps.map(({ status }) => status)).size === steps.length, {
      message: 'a status is reached once',
    }),
});

import { z } from 'zod/v4';

/** A row of a fact set in a view-model. */
export const factView = z.strictObject({ title: z.string(), value: z.string() });
export type FactView = z.infer<typeof factView>;

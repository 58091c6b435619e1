import { z } from 'zod/v4';

/** A line of text in a view-model. */
export const lineView = z.strictObject({ text: z.string() });

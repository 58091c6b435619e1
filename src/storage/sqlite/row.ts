import { z } from 'zod/v4';

/** What a stored document comes back as. The driver adds fields of its own, which are left behind here. */
export const documentRow = z.object({ schema: z.number(), doc: z.string() });

export const idRow = z.object({ id: z.string() });

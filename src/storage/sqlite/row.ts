import { z } from 'zod/v4';

/** What a stored document comes back as. The driver adds fields of its own, which are left behind here. */
export const documentRow = z.object({ schema: z.number(), doc: z.string() });

/** The same with its text read. */
export const storedValue = (row: unknown): { schema: number; doc: unknown } => {
  const { schema, doc } = documentRow.parse(row);
  return { schema, doc: JSON.parse(doc) };
};

export const idRow = z.object({ id: z.string() });

import { z } from 'zod/v4';
import type { LinearModel } from './linear-model.ts';

const storedModelSchema = z.object({
  classes: z.array(z.string()).readonly(),
  kinds: z.record(z.string(), z.number()).readonly(),
  temperature: z.number().positive(),
  scale: z.number(),
  bias: z.array(z.number()).readonly(),
  /** Names of the signs, one a line. */
  signs: z.string(),
  /** Signed bytes in base64, in the order of the signs and, within each, of the classes. */
  weights: z.base64(),
});

/** A linear model as it stands in a data file. */
export type StoredModel = z.infer<typeof storedModelSchema>;

/** Reads a stored model; throws when the file is not one. */
export const readModel = (stored: unknown): LinearModel => {
  const { signs, weights, ...rest } = storedModelSchema.parse(stored);
  const bytes = Buffer.from(weights, 'base64');
  return {
    ...rest,
    signs: new Map(signs.split('\n').map((name, at) => [name, at])),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  };
};

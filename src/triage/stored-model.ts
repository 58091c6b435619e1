import { z } from 'zod/v4';
import type { LinearModel } from './linear-model.ts';

const headSchema = z.object({
  classes: z.array(z.string()).readonly(),
  kinds: z.record(z.string(), z.number()).readonly(),
  temperature: z.number().positive(),
  scale: z.number(),
  bias: z.array(z.number()).readonly(),
  /** Signed bytes in base64, in the order of the signs and, within each, of the classes. */
  weights: z.string(),
});

const storedModelSchema = z.object({
  /** Names of the signs, one a line. */
  signs: z.string(),
  area: headSchema,
  level: headSchema,
});

/** One linear model as it stands in the data file. */
export type StoredHead = z.infer<typeof headSchema>;

/** The models of area and level, with one vocabulary, as they stand in the data file. */
export type StoredModel = z.infer<typeof storedModelSchema>;

/** Reads stored models; throws when the data is not one. */
export const readModel = (
  stored: unknown,
): { vocabulary: ReadonlyMap<string, number>; area: LinearModel; level: LinearModel } => {
  const { signs, area, level } = storedModelSchema.parse(stored);
  return {
    vocabulary: new Map(signs.split('\n').map((name, at) => [name, at])),
    area: readHead(area),
    level: readHead(level),
  };
};

const readHead = ({ weights, ...rest }: StoredHead): LinearModel => {
  const bytes = Buffer.from(weights, 'base64');
  return { ...rest, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
};

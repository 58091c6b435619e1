import { z } from 'zod/v4';
import type { Network } from './network.ts';

/** Signed bytes in base64, and what each is to be multiplied by. */
const bytesSchema = z.object({ scale: z.number(), bytes: z.string() });

const headSchema = z.object({
  classes: z.array(z.string()).readonly(),
  kinds: z.record(z.string(), z.number()).readonly(),
  temperature: z.number().positive(),
  direct: bytesSchema,
  bias: z.array(z.number()).readonly(),
  hidden: bytesSchema,
  hiddenBias: z.array(z.number()).readonly(),
  out: z.array(z.number()).readonly(),
});

const storedModelSchema = z.object({
  /** Names of the signs, one a line. */
  signs: z.string(),
  area: headSchema,
  level: headSchema,
});

/** One network as it stands in the data file. */
export type StoredHead = z.infer<typeof headSchema>;

/** The networks of area and level, with one vocabulary, as they stand in the data file. */
export type StoredModel = z.infer<typeof storedModelSchema>;

/** Reads stored models; throws when the data is not one. */
export const readModel = (
  stored: unknown,
): { vocabulary: ReadonlyMap<string, number>; area: Network; level: Network } => {
  const { signs, area, level } = storedModelSchema.parse(stored);
  return {
    vocabulary: new Map(signs.split('\n').map((name, at) => [name, at])),
    area: readHead(area),
    level: readHead(level),
  };
};

/** Weights as bytes, the largest as 127. */
export const storedBytes = (weights: Float64Array): StoredHead['direct'] => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') };
};

const readHead = ({ direct, hidden, ...rest }: StoredHead): Network => ({
  ...rest,
  direct: readBytes(direct.bytes),
  directScale: direct.scale,
  hidden: readBytes(hidden.bytes),
  hiddenScale: hidden.scale,
});

const readBytes = (base64: string): Int8Array => {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

import { z } from 'zod/v4';
import type { Network } from './network.ts';

/** The networks of area and level with one vocabulary: the names of the signs, whose places are their numbers. */
export type Model = { signs: readonly string[]; area: Network; level: Network };

const headSchema = z.object({
  classes: z.array(z.string()).min(1),
  kinds: z.record(z.string(), z.number()),
  temperature: z.number().positive(),
  directScale: z.number(),
  bias: z.array(z.number()),
  hiddenScale: z.number(),
  hiddenBias: z.array(z.number()),
  out: z.array(z.number()),
});
const modelSchema = z.object({ signs: z.number().int(), area: headSchema, level: headSchema });

/**
 * A model as a file: a line of JSON (all but the weights of the signs), the names of the signs, one a line, and the
 * weights as signed bytes: area direct, area hidden, level direct, level hidden. As JSON it would take twice the memory.
 */
export const writeModel = ({ signs, area, level }: Model): Buffer => {
  const lines = [JSON.stringify({ signs: signs.length, area: headOf(area), level: headOf(level) }), ...signs];
  const weights = [area.direct, area.hidden, level.direct, level.hidden];
  return Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), ...weights.map((bytes) => Buffer.from(bytes))]);
};

const headOf = ({ direct: _direct, hidden: _hidden, ...rest }: Network): Omit<Network, 'direct' | 'hidden'> =>
  rest;

/** Reads such a file; throws when it is not one. */
export const readModel = (
  file: Buffer,
): { vocabulary: ReadonlyMap<string, number>; area: Network; level: Network } => {
  const end = file.indexOf(NEW_LINE);
  const head = modelSchema.parse(JSON.parse(file.toString('utf8', 0, end)));
  const vocabulary = new Map<string, number>();
  let at = end + 1;
  for (let sign = 0; sign < head.signs; sign += 1) {
    const next = file.indexOf(NEW_LINE, at);
    vocabulary.set(file.toString('utf8', at, next), sign);
    at = next + 1;
  }
  const take = (perSign: number): Int8Array => {
    const bytes = new Int8Array(file.buffer, file.byteOffset + at, head.signs * perSign);
    at += bytes.length;
    return bytes;
  };
  const weigh = (given: z.infer<typeof headSchema>): Network => ({
    ...given,
    direct: take(given.classes.length),
    hidden: take(given.hiddenBias.length),
  });
  const [area, level] = [weigh(head.area), weigh(head.level)];
  if (at !== file.length || vocabulary.size !== head.signs) throw new Error('not a model: its length is off');
  return { vocabulary, area, level };
};

const NEW_LINE = 10;

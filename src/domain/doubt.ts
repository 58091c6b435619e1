import { z } from 'zod/v4';
import { LEVELS } from './codes.ts';
import type { Mapping } from './mapping.ts';

/** Two areas (codes of the definitions, or `inget`) or two levels between which a text does not decide; likelier first. */
export const doubtSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), between: z.tuple([z.string(), z.string()]) }),
  z.object({ kind: z.literal('level'), between: z.tuple([z.enum(LEVELS), z.enum(LEVELS)]) }),
]);
export type Doubt = z.infer<typeof doubtSchema>;

/** What the actor answered to a doubt: which of the two it is, and so which it is not. */
export const settledSchema = z.object({ kind: z.enum(['area', 'level']), is: z.string(), isNot: z.string() });
export type Settled = z.infer<typeof settledSchema>;

/** From which chance on that the answer is the other one it is worth a question, about an area and about a level. */
const WORTH_ASKING = { area: 0.3, level: 0.4 };

/**
 * The one question worth asking: the doubt whose answer is likeliest to change the mapping; null where none is worth it.
 * `wanted` leaves out what the actor has already decided.
 */
export const doubtIn = (mapping: Mapping, wanted: Record<Doubt['kind'], boolean>): Doubt | null => {
  const asked = [
    ...(wanted.area ? [areaDoubt(mapping)] : []),
    ...(wanted.level ? [levelDoubt(mapping)] : []),
  ].filter(({ chance, doubt }) => chance >= WORTH_ASKING[doubt.kind]);
  return asked.sort((a, b) => b.chance - a.chance)[0]?.doubt ?? null;
};

type Weighed = { doubt: Doubt; chance: number };

/** The chance that the answer is the less likely one, when it is one of the two. */
const chanceOfOther = (first: number, second: number): number =>
  second === 0 ? 0 : second / (first + second);

const areaDoubt = ({ area, confidence, alternatives }: Mapping): Weighed => {
  const [other] = alternatives;
  return {
    doubt: { kind: 'area', between: [area, other?.area ?? area] },
    chance: chanceOfOther(confidence, other?.confidence ?? 0),
  };
};

const levelDoubt = ({ level, levelConfidence, levelAlternatives }: Mapping): Weighed => {
  const [other] = levelAlternatives ?? [];
  return {
    doubt: { kind: 'level', between: [level, other?.level ?? level] },
    chance: chanceOfOther(levelConfidence, other?.confidence ?? 0),
  };
};

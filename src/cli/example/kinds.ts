import { z } from 'zod/v4';
import kinds from './kinds.json' with { type: 'json' };
import { FUNDERS, LEVELS, OWNER_TYPES } from '../../domain/codes.ts';

const kindSchema = z.object({
  title: z.string(),
  text: z.string(),
  area: z.string(),
  subarea: z.string().nullable(),
  level: z.enum(LEVELS),
  owner: z.enum(OWNER_TYPES),
  funders: z.array(z.enum(FUNDERS)),
});
export type ExampleKind = z.infer<typeof kindSchema>;

/** The kinds of ideas that come to a region, composed for showing. */
export const EXAMPLE_KINDS: readonly ExampleKind[] = z.array(kindSchema).parse(kinds);

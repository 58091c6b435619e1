import { z } from 'zod/v4';
import { COUNTY_REASONS, OPEN_TO_COUNTY } from './call.ts';
import { MUNICIPALITIES, OWNER_TYPES } from './codes.ts';

/** What one can ask about a call or a programme. */
export const ASPECTS = [
  'deadline',
  'opens',
  'days-left',
  'clock',
  'window',
  'budget',
  'grant',
  'rate',
  'own-share',
  'applicants',
  'partners',
  'area',
  'theme',
  'decision',
  'start',
  'duration',
  'how-many',
  'apply',
  'language',
  'identifier',
  'general',
  'trap',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * What always holds for a programme or a funder, call or no call: kept as data with where and when it was read. Where
 * no source says, there is no fact.
 */
export const programmeSchema = z.object({
  id: z.string(),
  /** A funder's facts do not answer for one of its calls; a programme's do. */
  level: z.enum(['programme', 'funder']),
  names: z.object({ sv: z.string(), en: z.string() }),
  /** What people call it, Swedish and English. */
  aliases: z.array(z.string()),
  partOf: z.string().nullable(),
  /** Patterns of which each is found in funder, programme and title of the calls that belong to it. */
  calls: z.array(z.string()),
  url: z.url(),
  /** When the facts held, ISO 8601, as exactly as is known: mostly a year. */
  asOf: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u),
  openToCounty: z.enum(OPEN_TO_COUNTY),
  reason: z.enum(COUNTY_REASONS),
  /** The only municipalities it covers; empty where it covers the whole county or none. */
  municipalities: z.array(z.enum(MUNICIPALITIES)),
  applicants: z.array(z.enum(OWNER_TYPES)),
  notApplicants: z.array(z.enum(OWNER_TYPES)),
  facts: z.array(z.object({ aspect: z.enum(ASPECTS), sv: z.string(), en: z.string() })),
});

export type Programme = z.infer<typeof programmeSchema>;

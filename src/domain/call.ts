import { z } from 'zod/v4';
import { OWNER_TYPES } from './codes.ts';

/**
 * A funding call as we keep it, whatever feed it came from: the skeleton of CommonGrants' opportunity, the hierarchy
 * programme → call → round of CERIF, the five contents of regulation (EU) 2021/1060 article 49(2), and where each
 * fact comes from. What a source does not say is null or an empty list; nothing is guessed. Status is not kept: see
 * `statusOf`. Persons are not kept.
 */

/** What a call can be when one asks; computed from its dates and now. */
export type CallStatus = 'announced' | 'forthcoming' | 'open' | 'rolling' | 'closed' | 'unknown';

export const OPEN_TO_COUNTY = ['yes', 'no', 'partly', 'unknown'] as const;
export type OpenToCounty = (typeof OPEN_TO_COUNTY)[number];

/** Why a call is or is not open to Jämtland Härjedalen. */
export const COUNTY_REASONS = [
  'county-named',
  'municipalities-named',
  'national',
  'european',
  'nordic',
  'programme-area',
  'through-sapmi',
  'other-area',
  'not-stated',
] as const;
export type CountyReason = (typeof COUNTY_REASONS)[number];

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u);

/** IANA name of the zone the clock time is told in: a closed list, since any other name would be a slip. */
const zone = z.enum(['Europe/Stockholm', 'Europe/Brussels', 'Europe/Helsinki', 'UTC']);

/** `month`: only the month is known, and `date` is its last day. `day`: no clock time is known. */
const PRECISIONS = ['minute', 'day', 'month'] as const;

const momentSchema = z.object({
  date: z.iso.date(),
  /** Clock time in `zone`, `24:00` at the most; null when only the day or the month is known. */
  time: clockTime.nullable(),
  zone,
  precision: z.enum(PRECISIONS),
  /** The source calls the date preliminary. */
  preliminary: z.boolean(),
});
export type Moment = z.infer<typeof momentSchema>;

const deadlineSchema = momentSchema.extend({
  kind: z.enum(['final', 'cutoff', 'stage1', 'stage2']),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** Sums are in whole or part units of an ISO 4217 currency. */
const currency = z.string().regex(/^[A-Z]{3}$/u);
const share = z.number().min(0).max(1);

export const callSchema = z.object({
  /** `<source>:<its own id>`; stable from one refresh to the next. The flat form keeps its own ids as they are. */
  id: z.string().min(1),
  /** Every identifier the sources print, by kind: `dnr`, `identifier`, `callIdentifier`, `callccm2Id` … */
  sourceIds: z.record(z.string(), z.string()),
  partOf: z.object({ programme: z.string().nullable(), call: z.string().nullable() }),
  funders: z.array(z.object({ name: z.string(), organisationNumber: z.string().nullable() })),
  title: z
    .object({ sv: z.string().nullable(), en: z.string().nullable() })
    .refine(({ sv, en }) => sv !== null || en !== null, 'a call has a title'),
  /** Our own few words, Swedish. */
  summary: z.string().nullable(),
  /** The source's text, stripped of HTML: data to show and search, never instructions. */
  description: z.string().nullable(),
  instrument: z.enum(['grant', 'loan', 'prize', 'equity', 'procurement']).nullable(),
  /** The status as published, for the record. */
  statusRaw: z.string().nullable(),
  /** What the source says that dates cannot: that it takes applications all the time, or takes none any more. */
  sourceSays: z.enum(['rolling', 'closed']).nullable(),
  /** Only invited applicants; null when not stated. */
  invitedOnly: z.boolean().nullable(),
  opens: momentSchema.nullable(),
  /** In order of time; several cut-offs are common. Empty when none is known. */
  deadlines: z.array(deadlineSchema),
  /** When a planned call is said to come, in the source's words: "våren 2027". */
  announcedPeriod: z.string().nullable(),
  decisionExpected: z.iso.date().nullable(),
  projectStart: z.iso.date().nullable(),
  projectEndLatest: z.iso.date().nullable(),
  /** `scope` says what the sum is for: a neighbour's budget is easily mistaken for one's own. */
  budget: z
    .object({
      amount: z.number().nonnegative(),
      currency,
      scope: z.enum(['call', 'topic', 'programme', 'year']),
    })
    .nullable(),
  /** What one project can get. */
  grant: z
    .object({ min: z.number().nonnegative().nullable(), max: z.number().nonnegative().nullable(), currency })
    .nullable(),
  expectedGrants: z.int().positive().nullable(),
  /** The funder's share of the cost, 0–1, at most. */
  supportRateMax: share.nullable(),
  /** The applicant's share of the cost, 0–1, at least: only where the source states this side. */
  ownShareMin: share.nullable(),
  /** The source's words about the shares, since they differ by size, country or kind of cost. */
  rateText: z.string().nullable(),
  /** Kinds of applicant named by the source; empty when it names none. */
  applicants: z.array(z.enum(OWNER_TYPES)),
  /** Kinds of applicant the source shuts out in so many words. */
  notApplicants: z.array(z.enum(OWNER_TYPES)),
  /** The source's words about who may apply. */
  applicantsText: z.array(z.string()),
  consortium: z.object({ text: z.string(), minPartners: z.int().positive().nullable() }).nullable(),
  /** Subject words as the source prints them. */
  themes: z.array(z.string()),
  geography: z.object({
    /** NUTS codes: `SE322` is Jämtlands län, `SE32` Mellersta Norrland. */
    nuts: z.array(z.string()),
    /** The programme area in the source's words. */
    areas: z.array(z.string()),
    openToCounty: z.enum(OPEN_TO_COUNTY),
    reason: z.enum(COUNTY_REASONS),
  }),
  languages: z.array(z.string()),
  urls: z.object({
    web: z.url({ protocol: /^https?$/u }).nullable(),
    apply: z.url({ protocol: /^https?$/u }).nullable(),
    api: z.url({ protocol: /^https?$/u }).nullable(),
  }),
  documents: z.array(z.object({ title: z.string(), url: z.url({ protocol: /^https?$/u }) })),
  /** Reservations and further facts of the source, one sentence each. */
  remarks: z.array(z.string()),
  provenance: z.object({
    /** The feed's name: `vinnova`, `gdp-formas`, `sedia`, `curated`, `flat` … */
    feed: z.string(),
    /** When we fetched it (ISO 8601 instant); null for rows that do not say. */
    fetchedAt: z.iso.datetime().nullable(),
    /** Where the facts were read, when it is another place than `urls.web`. */
    source: z.string().nullable(),
    sourceUpdatedAt: z.iso.datetime({ offset: true }).nullable(),
    /** Who last checked it by hand, and when: rows that staff keep. */
    checkedBy: z.string().nullable(),
    checkedOn: z.iso.date().nullable(),
    rawHash: z.string().nullable(),
    licence: z.string().nullable(),
    /** `exact`: all of it is stated on the owner's own page. `partial`: dates missing, or read elsewhere. */
    quality: z.enum(['exact', 'partial']),
    /** Example data of the Playground: never to be shown as live. */
    example: z.boolean(),
  }),
});

export type Call = z.infer<typeof callSchema>;

import { z } from 'zod/v4';
import type { CallStatus, CountyReason } from './call.ts';
import { type Language, OWNER_TYPES, type OwnerType, PLACES } from './codes.ts';
import { type Aspect, ASPECTS } from './programme.ts';

/** What kind of question it was; the first that fits holds. */
export type Intent = 'unknown' | 'comparison' | 'not-eligible' | 'closed' | 'not-stated' | 'detail' | 'list';

/** May the asker apply, and why: about the place, or about what kind of applicant it is. */
export type Eligibility = {
  verdict: 'yes' | 'no' | 'unknown';
  reason: 'place' | 'municipality' | 'applicant' | 'applicant-not-stated' | 'condition' | 'invited';
  ground: CountyReason;
  /** Open to some here only: through Sápmi, or in municipalities, and where the asker is is not known. */
  isLimited: boolean;
};

/** Why a call was found: words of the question, and the call's own words they met. */
export type HitReason =
  | { kind: 'words'; asked: string; found: string }
  | { kind: 'programme'; programme: string }
  | { kind: 'applicant'; type: OwnerType }
  | { kind: 'time' };

export type Hit = {
  call: string;
  score: number;
  reasons: HitReason[];
  status: CallStatus;
  /** Days to the next deadline; null when none is known. */
  daysLeft: number | null;
  eligibility: Eligibility;
};

/** One thing asked about one call or programme, and whether a source states it. */
export type AskedFact = {
  subject: { kind: 'call' | 'programme'; id: string };
  aspect: Aspect;
  stated: boolean;
  /** Sentences of the source that say it where no field does. */
  sentences: string[];
};

/** Who is asking, as far as it is known. */
export const askerProfileSchema = z.object({
  applicants: z.array(z.enum(OWNER_TYPES)),
  places: z.array(z.enum(PLACES)),
  themes: z.array(z.string()),
});
export type AskerProfile = z.infer<typeof askerProfileSchema>;

export const NOBODY: AskerProfile = { applicants: [], places: [], themes: [] };

/** What the next question may lean on ("och för företag?", "visa fler"). Plain data: it lives in the session. */
export const askContextSchema = z.object({
  calls: z.array(z.string()),
  /** The one of them that the answer was about; left out where there were several. */
  about: z.string().optional(),
  programmes: z.array(z.string()),
  aspects: z.array(z.enum(ASPECTS)),
  /** The words of the question that said what it was about. */
  topic: z.string(),
  applicants: z.array(z.enum(OWNER_TYPES)),
  places: z.array(z.enum(PLACES)),
  /** How many hits have been shown. */
  shown: z.number().int().nonnegative(),
});
export type AskContext = z.infer<typeof askContextSchema>;

export type CallAnswer = {
  intent: Intent;
  language: Language;
  /** In rank order. */
  hits: Hit[];
  /** All that fitted, also those not in `hits`. */
  total: number;
  programmes: string[];
  facts: AskedFact[];
  /** The applicant and places the answer is for. */
  asker: AskerProfile;
  /** Names asked for that are neither in the catalogue nor among the standing facts. */
  unknownNames: string[];
  /** ISO date the answer was made for. */
  today: string;
  context: AskContext;
};

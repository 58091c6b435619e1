import type { Level } from './codes.ts';
import type { Settled } from './doubt.ts';

/** Why an idea is, or is not, one for a strength area. `area` exactly when `Mapping.area` is not `inget`. */
export const FITS = ['area', 'cross-area', 'outside', 'not-idea'] as const;
type Fit = (typeof FITS)[number];

/**
 * A reason the decision really rests on. `quote` stands word for word in the text that was mapped; `wanted` when the
 * text says of it that it is what somebody wants to do ("vi vill *lagra el*").
 */
export type Reason = {
  for: 'area' | 'subarea' | 'level';
  code: string;
  quote: string;
  wanted?: boolean | undefined;
};

/** Why a further area is named beside the first. */
export type AlsoReason = Omit<Reason, 'for'> & { area: string };

/**
 * A proposal of strength area, sub-area and level for one text; a person confirms it.
 *
 * `area` is an area code of the definitions or `inget`; `alternatives` are the other area codes (and
 * `inget`) in falling confidence. Confidences are shares between 0 and 1.
 * Source of the rules: the labelling rules, sections 1 and 2.
 */
export type Mapping = {
  area: string;
  subarea: string | null;
  also: string[];
  alternatives: { area: string; confidence: number }[];
  level: Level;
  confidence: number;
  levelConfidence: number;
  /** The other levels in falling confidence; absent on ideas mapped before they were kept. */
  levelAlternatives?: { level: Level; confidence: number }[] | undefined;
  fit: Fit;
  reasons: Reason[];
  /** At most one for each of `also`; absent on ideas mapped before they were kept. */
  alsoReasons?: AlsoReason[] | undefined;
  /** What the actor had answered when two areas or two levels could not be told apart; absent or null where nothing. */
  settled?: Settled | null | undefined;
  /** Version of the definitions of areas and levels that the mapping was made by. */
  definitionsVersion: string;
  /** The language model that took part where the house was unsure; absent or null where none did. */
  secondOpinion?: { model: string } | null | undefined;
};

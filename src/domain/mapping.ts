import type { Level } from './codes.ts';

/** Why an idea is, or is not, one for a strength area. `area` exactly when `Mapping.area` is not `inget`. */
export const FITS = ['area', 'cross-area', 'outside', 'not-idea'] as const;
type Fit = (typeof FITS)[number];

/** A reason the decision really rests on. `quote` stands word for word in the text that was mapped. */
export type Reason = {
  for: 'area' | 'subarea' | 'level';
  code: string;
  quote: string;
};

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
  fit: Fit;
  reasons: Reason[];
  /** Version of the definitions of areas and levels that the mapping was made by. */
  definitionsVersion: string;
  /** The language model that took part where the house was unsure; absent or null where none did. */
  secondOpinion?: { model: string } | null | undefined;
};

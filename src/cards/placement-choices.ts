import { type Language, LEVELS_OR_NONE, NO_AREA } from '../domain/codes.ts';
import { definitions } from '../domain/definitions.ts';
import { readPlacement } from '../domain/placement.ts';
import { COORDINATORS_TARGET, targetsOf } from '../domain/targets.ts';
import { codesFor } from '../text/codes-for.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { z } from 'zod/v4';

export const optionView = z.strictObject({ title: z.string(), value: z.string() });
export type OptionView = z.infer<typeof optionView>;

/** Everything an idea can be placed under, and `current` where it is an area whose sub-area is not chosen. */
export const placementChoices = (current: string, language: Language): OptionView[] => {
  const codes = targetsOf(definitions).map((target) => (target === COORDINATORS_TARGET ? NO_AREA : target));
  const all = codes.includes(current) ? codes : [current, ...codes];
  return all.map((value) => ({ title: placementTitle(value, language), value }));
};

export const levelChoices = (language: Language): OptionView[] =>
  LEVELS_OR_NONE.map((value) => ({ title: codesFor(language).levels[value], value }));

/** A placement code (`area`, `area/subarea`, `inget`) in words; one that no definition knows stays a code. */
export const placementTitle = (code: string, language: Language): string => {
  const placement = readPlacement(code, definitions);
  return placement ? formatPlacement(placement, language) : code;
};

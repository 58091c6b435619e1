import { type Language, LEVELS_OR_NONE, NO_AREA } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import { readPlacement } from '../domain/placement.ts';
import { COORDINATORS_TARGET, targetsOf } from '../domain/targets.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import type { CardSettings } from './card-settings.ts';
import { z } from 'zod/v4';

export const optionView = z.strictObject({ title: z.string(), value: z.string() });
export type OptionView = z.infer<typeof optionView>;

/** Everything an idea can be placed under, and `current` where it is an area whose sub-area is not chosen. */
export const placementChoices = (
  current: string,
  language: Language,
  { definitions, names }: Look,
): OptionView[] => {
  const codes = targetsOf(definitions).map((target) => (target === COORDINATORS_TARGET ? NO_AREA : target));
  const all = codes.includes(current) ? codes : [current, ...codes];
  const namesOf = (value: string) => (codes.includes(value) ? definitions : names);
  return all.map((value) => ({ title: placementTitle(value, language, namesOf(value)), value }));
};

type Look = Pick<CardSettings, 'definitions' | 'names'>;

export const levelChoices = (language: Language, { definitions }: Look): OptionView[] =>
  LEVELS_OR_NONE.map((value) => ({ title: levelName(value, language, definitions), value }));

/** A placement code (`area`, `area/subarea`, `inget`) in words; one that no definition knows stays a code. */
export const placementTitle = (code: string, language: Language, definitions: Definitions): string => {
  const placement = readPlacement(code, definitions);
  return placement ? formatPlacement(placement, language, definitions) : code;
};

import { type Language, NO_AREA } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import { codesFor } from './codes-for.ts';

/** Area and sub-area by name: "Jord, skog och vatten – Jord". A code that no definition knows stays a code. */
export const formatPlacement = (
  { area, subarea }: { area: string; subarea: string | null },
  language: Language,
  definitions: Definitions,
): string => {
  if (area === NO_AREA) return codesFor(language).noArea;
  const known = definitions.areas.find((one) => one.code === area);
  const name = known?.name[language] ?? area;
  const part = known?.subareas.find((one) => one.code === subarea)?.name[language] ?? subarea;
  return part === null ? name : `${name} – ${part}`;
};

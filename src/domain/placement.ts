import { NO_AREA } from './codes.ts';
import type { Definitions } from './definitions.ts';

export type AreaChoice = { area: string; subarea: string | null };

/** A choice as cards carry it: `area`, `area/subarea` or `inget`. */
export const placementCode = ({ area, subarea }: AreaChoice): string =>
  subarea ? `${area}/${subarea}` : area;

/** Reads such a choice; undefined when the definitions know no such area or sub-area. */
export const readPlacement = (code: string, definitions: Definitions): AreaChoice | undefined => {
  if (code === NO_AREA) return { area: NO_AREA, subarea: null };
  const [areaCode, subareaCode, ...rest] = code.split('/');
  const area = definitions.areas.find((one) => one.code === areaCode);
  if (!area || rest.length > 0) return undefined;
  if (subareaCode === undefined) return { area: area.code, subarea: null };
  return area.subareas.some((one) => one.code === subareaCode)
    ? { area: area.code, subarea: subareaCode }
    : undefined;
};

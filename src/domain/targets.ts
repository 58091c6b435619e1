import { NO_AREA } from './codes.ts';
import type { Definitions } from './definitions.ts';

/** The coordinators' channel: what no area owns, and everything that has no channel of its own. */
export const COORDINATORS_TARGET = 'samordnare';

/** All routing targets: one per sub-area, one per area without sub-areas, and the coordinators'. */
export const targetsOf = (definitions: Definitions): string[] => [
  ...definitions.areas.flatMap((area) =>
    area.subareas.length > 0 ? area.subareas.map((subarea) => `${area.code}/${subarea.code}`) : [area.code],
  ),
  COORDINATORS_TARGET,
];

/** Where an idea with this placement goes. What fits no target goes to the coordinators, never nowhere. */
export const targetOf = (
  placement: { area: string; subarea: string | null },
  definitions: Definitions,
): string => {
  if (placement.area === NO_AREA) return COORDINATORS_TARGET;
  const target = placement.subarea ? `${placement.area}/${placement.subarea}` : placement.area;
  return targetsOf(definitions).includes(target) ? target : COORDINATORS_TARGET;
};

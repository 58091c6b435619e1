import type { Definitions } from './definitions.ts';

/**
 * What areas and levels are called on a card about an idea: as in the version the idea was mapped by, and what that
 * one does not know (the idea has moved to a newer area) as now.
 */
export const nameBy = (mappedBy: Definitions, current: Definitions): Definitions => ({
  ...mappedBy,
  areas: joined(mappedBy.areas, current.areas).map((area) => ({
    ...area,
    subareas: joined(area.subareas, current.areas.find(({ code }) => code === area.code)?.subareas ?? []),
  })),
});

const joined = <Part extends { code: string }>(known: Part[], more: Part[]): Part[] => [
  ...known,
  ...more.filter(({ code }) => !known.some((one) => one.code === code)),
];

import { type LevelOrNone, LEVELS_OR_NONE } from '../domain/codes.ts';
import type { Facts } from './facts.ts';
import { type Tally, tally } from './tally.ts';

export type AreaLevels = Record<string, Record<LevelOrNone, number>>;

export type Breakdowns = {
  /** An idea once, by its primary area. */
  byAreaLevel: AreaLevels;
  bySubarea: Tally;
  /** Areas that were named beside the primary one. */
  bySecondaryArea: Tally;
  byMunicipality: Tally;
  byFunder: Tally;
  byOwnerType: Tally;
  sami: number;
  notAssessed: number;
};

/** Received ideas by where they stand now and by what they say. One with two places or funders stands under each. */
export const breakdownsOf = (received: readonly Facts[]): Breakdowns => ({
  byAreaLevel: areaLevels(received),
  bySubarea: tally(received.flatMap(({ subarea }) => subarea ?? [])),
  bySecondaryArea: tally(received.flatMap(({ secondaryAreas }) => secondaryAreas)),
  byMunicipality: tally(received.flatMap(({ places }) => places)),
  byFunder: tally(received.flatMap(({ funders }) => funders)),
  byOwnerType: tally(received.map(({ ownerType }) => ownerType)),
  sami: received.filter(({ sami }) => sami).length,
  notAssessed: received.filter(({ level }) => level === 'ej-bedomd').length,
});

const areaLevels = (received: readonly Facts[]): AreaLevels =>
  Object.fromEntries(
    [...new Set(received.map(({ area }) => area))].sort().map((area) => {
      const there = received.filter((idea) => idea.area === area);
      const levels = LEVELS_OR_NONE.map((level) => [
        level,
        there.filter((idea) => idea.level === level).length,
      ]);
      return [area, Object.fromEntries(levels)];
    }),
  );

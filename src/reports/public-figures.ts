import type { Definitions } from '../domain/definitions.ts';
import type { Period } from '../domain/period.ts';
import type { Figures } from './figures.ts';
import { SMALLEST_SHOWN, suppress } from './suppress.ts';
import type { Tally } from './tally.ts';

/** What of a period's figures stays in a version marked public: null where a cell is hidden. */
export type PublicFigures = Period & {
  received: number | null;
  counts: Record<PublicCount, number | null>;
  byArea: Record<string, number | null>;
  byAreaLevel: Record<string, Record<string, number | null>>;
  bySubarea: Record<string, number | null>;
  byMunicipality: Record<string, number | null>;
  byFunder: Record<string, number | null>;
  byOwnerType: Record<string, number | null>;
  closed: Record<string, number | null>;
};

const PUBLIC_COUNTS = [
  'openAtEnd',
  'unansweredAtEnd',
  'confirmed',
  'changed',
  'dialoguesHeld',
  'completeAtFirst',
] as const;
type PublicCount = (typeof PUBLIC_COUNTS)[number];

/**
 * The figures with small cells hidden. Areas first, as their sum is what was received; then within each area shown its
 * levels and its sub-areas. Figures that are sums across these (ej bedömd), changes from and to, and lead times are left
 * out altogether.
 */
export const publicFigures = (figures: Figures, { areas }: Definitions): PublicFigures => {
  const areaSums = Object.fromEntries(
    Object.entries(figures.byAreaLevel).map(([area, levels]) => [area, sumOf(levels)]),
  );
  const byArea = shown(areaSums);
  const byOwnerType = shown(figures.byOwnerType);
  const received =
    byArea.sum || byOwnerType.sum || figures.received < SMALLEST_SHOWN ? null : figures.received;
  const levels = Object.entries(figures.byAreaLevel).map(([area, cells]): [string, Tally, boolean] => [
    area,
    cells,
    byArea.cells[area] === null,
  ]);
  return {
    from: figures.from,
    to: figures.to,
    received,
    counts: Object.fromEntries(
      PUBLIC_COUNTS.map((code) => [code, partOf(code, figures)]),
    ) as PublicFigures['counts'],
    byArea: received === null ? hideAll(areaSums) : byArea.cells,
    byAreaLevel: Object.fromEntries(
      levels.map(([area, cells, hide]) => {
        const own = shown(cells);
        return [area, hide || own.sum || received === null ? hideAll(cells) : own.cells];
      }),
    ),
    bySubarea: Object.fromEntries(
      areas.flatMap(({ code, subareas }) =>
        subareasOf(subareas, figures, areaSums[code] ?? 0, received === null || byArea.cells[code] === null),
      ),
    ),
    byMunicipality: whole(figures.byMunicipality),
    byFunder: whole(figures.byFunder),
    byOwnerType: received === null ? hideAll(figures.byOwnerType) : byOwnerType.cells,
    closed: whole(figures.closed),
  };
};

/** Those without a sub-area are a cell of their own, so that the area's sum gives none away. */
const subareasOf = (
  subareas: Definitions['areas'][number]['subareas'],
  { bySubarea }: Figures,
  areaSum: number,
  hide: boolean,
): [string, number | null][] => {
  const codes = subareas.map(({ code }) => code).filter((code) => code in bySubarea);
  const cells = Object.fromEntries(codes.map((code) => [code, bySubarea[code] ?? 0]));
  const own = shown({ ...cells, '': areaSum - sumOf(cells) });
  return codes.map((code) => [code, hide || own.sum ? null : (own.cells[code] ?? null)]);
};

const sumOf = (cells: Tally): number => Object.values(cells).reduce((sum, cell) => sum + cell, 0);

const shown = (cells: Tally): { cells: Record<string, number | null>; sum: boolean } => {
  const { hidden, sum } = suppress(Object.values(cells));
  const entries = Object.entries(cells).map(([code, cell], index) => [code, hidden[index] ? null : cell]);
  return { cells: Object.fromEntries(entries) as Record<string, number | null>, sum };
};

/** A table whose sum is shown nowhere, and yet taken for known. */
const whole = (cells: Tally): Record<string, number | null> => {
  const own = shown(cells);
  return own.sum ? hideAll(cells) : own.cells;
};

const hideAll = (cells: Tally): Record<string, null> =>
  Object.fromEntries(Object.keys(cells).map((code) => [code, null]));

/** A part of what was received is hidden also when the rest is small. */
const partOf = (code: PublicCount, figures: Figures): number | null => {
  const count = figures[code];
  const rest = code === 'completeAtFirst' ? figures.received - count : count;
  return count < SMALLEST_SHOWN || rest < SMALLEST_SHOWN ? null : count;
};

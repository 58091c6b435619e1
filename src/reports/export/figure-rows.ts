import { APPLICATION_STATUSES, type Language, LEVELS_OR_NONE } from '../../domain/codes.ts';
import type { Definitions } from '../../domain/definitions.ts';
import type { FigureCode } from '../../domain/figure-codes.ts';
import { codesFor } from '../../text/codes-for.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { formatPlacement } from '../../text/format-placement.ts';
import { levelName } from '../../text/level-name.ts';
import type { Figures } from '../figures.ts';
import type { LeadTime } from '../lead-time.ts';
import { percentOf } from '../percent-of.ts';
import { type PublicFigures, publicFigures } from '../public-figures.ts';

/** One figure of the period, the one before and the same a year ago; null where there is none or it is hidden. */
export type FigureRow = {
  figure: FigureCode;
  /** What of it: an area and level, a municipality, a funder …; empty for the figure itself. */
  part: string;
  values: [now: number | null, before: number | null, yearBefore: number | null];
};

export type Three = { figures: Figures; before: Figures; yearBefore: Figures };
export type Wording = { language: Language; definitions: Definitions; public: boolean };

/** Every figure as rows, for tables and files. */
export const figureRows = (three: Three, wording: Wording): FigureRow[] =>
  wording.public ? publicRows(three, wording) : allRows(three, wording);

const PLAIN = [
  'received',
  'openAtEnd',
  'unansweredAtEnd',
  'confirmed',
  'changed',
  'untouched',
  'becameApplication',
  'strategicAssessments',
  'completeAtFirst',
  'sami',
  'notAssessed',
  'confidential',
] as const;

const allRows = ({ figures, before, yearBefore }: Three, wording: Wording): FigureRow[] => {
  const all: OfThree<Figures> = [figures, before, yearBefore];
  const words = figureTextsFor(wording.language);
  const names = namesOf(wording);
  const { row, table, areaLevels } = rowsOf(all, names, 0);
  const leadTime = (figure: FigureCode, part: string, of: (one: Figures) => LeadTime | undefined) =>
    (['median', 'p90', 'n'] as const).map((measure) =>
      row(figure, [part, measure].filter(Boolean).join(' · '), (one) => of(one)?.[measure] ?? null),
    );
  return [
    ...PLAIN.map((figure) => row(figure, '', (one) => one[figure])),
    ...(['confirmed', 'changed'] as const).map((figure) =>
      row(figure, words.byCoordinators, (one) => one.byCoordinators[figure]),
    ),
    row('notAssessed', words.share, (one) => percentOf(one.notAssessed, one.received)),
    ...leadTime('openAgeDays', '', (one) => one.openAgeDays),
    ...leadTime('unansweredAgeDays', '', (one) => one.unansweredAgeDays),
    row('dialoguesHeld', '', (one) => one.dialoguesHeld),
    ...table('dialoguesHeld', (one) => one.dialoguesByFunder, names.funder),
    ...APPLICATION_STATUSES.flatMap((status) => [
      row('applications', words.applications[status], (one) => one.applications[status]),
      ...table(
        'applications',
        (one) => one.applicationSums[status],
        (currency) => `${words.applications[status]} · ${currency}`,
      ),
    ]),
    ...table('closed', (one) => one.closed, names.reason),
    ...leadTime('firstAnswerDays', '', (one) => one.firstAnswerDays),
    ...leadTime('dialogueDays', '', (one) => one.dialogueDays),
    ...keysOf(all.map(({ leadTimesByArea }) => leadTimesByArea)).flatMap((area) => [
      ...leadTime('firstAnswerDays', names.area(area), (one) => one.leadTimesByArea[area]?.firstAnswer),
      ...leadTime('dialogueDays', names.area(area), (one) => one.leadTimesByArea[area]?.dialogue),
    ]),
    ...areaLevels,
    ...table('bySubarea', (one) => one.bySubarea, names.subarea),
    ...table('bySecondaryArea', (one) => one.bySecondaryArea, names.area),
    ...table('byMunicipality', (one) => one.byMunicipality, names.place),
    ...table('byFunder', (one) => one.byFunder, names.funder),
    ...table('byOwnerType', (one) => one.byOwnerType, names.ownerType),
    ...movesIn(figures, wording),
  ];
};

/** From what to what leaders have changed; only of the period itself. */
const movesIn = ({ moves }: Figures, { language, definitions }: Wording): FigureRow[] =>
  moves.map(({ from, to, n }) => {
    const [was, is] = [from, to].map(
      (one) =>
        `${formatPlacement(one, language, definitions)} · ${levelName(one.level, language, definitions)}`,
    );
    return { figure: 'changed', part: `${was} → ${is}`, values: [n, null, null] };
  });

const publicRows = ({ figures, before, yearBefore }: Three, wording: Wording): FigureRow[] => {
  const shown = (one: Figures): PublicFigures => publicFigures(one, wording.definitions);
  const all: OfThree<PublicFigures> = [shown(figures), shown(before), shown(yearBefore)];
  const names = namesOf(wording);
  const { row, table, areaLevels } = rowsOf(all, names, null);
  return [
    row('received', '', (one) => one.received),
    ...(Object.keys(all[0].counts) as (keyof PublicFigures['counts'])[]).map((code) =>
      row(code, '', (one) => one.counts[code]),
    ),
    ...table('closed', (one) => one.closed, names.reason),
    ...table('byAreaLevel', (one) => one.byArea, names.area),
    ...areaLevels,
    ...table('bySubarea', (one) => one.bySubarea, names.subarea),
    ...table('byMunicipality', (one) => one.byMunicipality, names.place),
    ...table('byFunder', (one) => one.byFunder, names.funder),
    ...table('byOwnerType', (one) => one.byOwnerType, names.ownerType),
  ];
};

type Name = (code: string) => string;
type OfThree<T> = [now: T, before: T, yearBefore: T];
type HasAreaLevels = { byAreaLevel: Record<string, Partial<Record<string, number | null>>> };

/** How rows are made of the three periods. `missing` stands where a period has no such code. */
const rowsOf = <One extends HasAreaLevels>(
  all: OfThree<One>,
  names: ReturnType<typeof namesOf>,
  missing: 0 | null,
) => {
  const row = (figure: FigureCode, part: string, of: (one: One) => number | null): FigureRow => ({
    figure,
    part,
    values: [of(all[0]), of(all[1]), of(all[2])],
  });
  const table = (
    figure: FigureCode,
    of: (one: One) => Record<string, number | null>,
    name: Name,
  ): FigureRow[] =>
    keysOf(all.map(of)).map((code) => row(figure, name(code), (one) => of(one)[code] ?? missing));
  const areaLevels = keysOf(all.map(({ byAreaLevel }) => byAreaLevel)).flatMap((area) =>
    LEVELS_OR_NONE.map((level) =>
      row(
        'byAreaLevel',
        `${names.area(area)} · ${names.level(level)}`,
        (one) => one.byAreaLevel[area]?.[level] ?? missing,
      ),
    ),
  );
  return { row, table, areaLevels };
};

const namesOf = ({ language, definitions }: Wording) => {
  const codes = codesFor(language);
  const known =
    (names: Readonly<Record<string, string>>): Name =>
    (code) =>
      names[code] ?? code;
  return {
    area: (code: string) => formatPlacement({ area: code, subarea: null }, language, definitions),
    subarea: (code: string) =>
      definitions.areas.flatMap(({ subareas }) => subareas).find((one) => one.code === code)?.name[
        language
      ] ?? code,
    level: (code: (typeof LEVELS_OR_NONE)[number]) => levelName(code, language, definitions),
    place: known(codes.places),
    funder: known(codes.funders),
    ownerType: known(codes.ownerTypes),
    reason: known({ ...codes.closingReasons, unknown: figureTextsFor(language).unknownReason }),
  };
};

const keysOf = (tables: readonly object[]): string[] =>
  [...new Set(tables.flatMap((table) => Object.keys(table)))].sort();

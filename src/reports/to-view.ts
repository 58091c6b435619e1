import { LEVELS_OR_NONE } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { FigureCode } from '../domain/figure-codes.ts';
import type { Compared, FiguresView } from '../domain/figures-view.ts';
import { instantsOf } from '../domain/period.ts';
import type { Figures } from './figures.ts';
import { ownFirstAnswers } from './lead-times.ts';
import { unansweredAtEnd } from './open-at-end.ts';
import { publicFigures } from './public-figures.ts';
import type { Summary } from './summarise.ts';

const DAY_MS = 86_400_000;
const OLDEST = 3;

const HEADLINES = [
  'received',
  'unansweredAtEnd',
  'openAtEnd',
  'confirmed',
  'changed',
  'dialoguesHeld',
] as const satisfies readonly FigureCode[];

type Looked = {
  targets: string[] | null;
  isPublic: boolean;
  now: Date;
  definitions: Definitions;
  /** Person key of who asks in their own chat; null elsewhere. */
  asker: string | null;
};

/** A counted period as its card shows it. */
export const toView = (summary: Summary, looked: Looked): FiguresView => {
  const { figures, ideas } = summary;
  const { end } = instantsOf(figures);
  const base = {
    period: { from: figures.from, to: figures.to },
    targets: looked.targets,
    isPublic: looked.isPublic,
    countedAt: looked.now.toISOString(),
    isOver: end <= looked.now.getTime(),
    missed: [],
  };
  if (looked.isPublic) return { ...base, ...publicPart(summary, looked.definitions) };
  const three = [figures, summary.before, summary.yearBefore] as const;
  const seenAt = Math.min(end, looked.now.getTime());
  return {
    ...base,
    headlines: HEADLINES.map((figure) => ({ figure, ...compared(three, (one) => one[figure]) })),
    firstAnswer: figures.firstAnswerDays,
    own: looked.asker === null ? null : ownFirstAnswers(ideas, figures, looked.asker),
    applications: {
      submitted: compared(three, ({ applications }) => applications.submitted),
      granted: compared(three, ({ applications }) => applications.granted),
      grantedSums: figures.applicationSums.granted,
    },
    becameApplication: figures.becameApplication,
    areaLevels: figures.byAreaLevel,
    areas: byArea(three),
    oldest: unansweredAtEnd(ideas, figures)
      .flatMap(({ number, title, createdAt }) =>
        title === null ? [] : [{ number, title, days: Math.floor((seenAt - createdAt) / DAY_MS) }],
      )
      .slice(0, OLDEST),
  };
};

const publicPart = ({ figures, before, yearBefore }: Summary, definitions: Definitions) => {
  const three = [figures, before, yearBefore].map((one) => publicFigures(one, definitions)) as [
    ReturnType<typeof publicFigures>,
    ReturnType<typeof publicFigures>,
    ReturnType<typeof publicFigures>,
  ];
  return {
    headlines: HEADLINES.map((figure) => ({
      figure,
      ...compared(three, (one) => (figure === 'received' ? one.received : one.counts[figure])),
    })),
    firstAnswer: null,
    own: null,
    applications: null,
    becameApplication: null,
    areaLevels: three[0].byAreaLevel as FiguresView['areaLevels'],
    areas: Object.fromEntries(
      Object.keys(three[0].byArea).map((area) => [area, compared(three, (one) => one.byArea[area] ?? null)]),
    ),
    oldest: [],
  };
};

const compared = <T>(three: readonly [T, T, T], of: (one: T) => number | null): Compared => ({
  now: of(three[0]),
  before: of(three[1]),
  yearBefore: of(three[2]),
});

const byArea = (three: readonly [Figures, Figures, Figures]): FiguresView['areas'] => {
  const areas = [...new Set(three.flatMap(({ byAreaLevel }) => Object.keys(byAreaLevel)))].sort();
  const sum = (figures: Figures, area: string): number =>
    LEVELS_OR_NONE.reduce((total, level) => total + (figures.byAreaLevel[area]?.[level] ?? 0), 0);
  return Object.fromEntries(areas.map((area) => [area, compared(three, (one) => sum(one, area))]));
};

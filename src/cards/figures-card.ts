import { z } from 'zod/v4';
import template from '../../adaptive-cards/figures.json' with { type: 'json' };
import { type Language, LEVELS, type LevelOrNone, LEVELS_OR_NONE } from '../domain/codes.ts';
import type { FiguresView } from '../domain/figures-view.ts';
import type { Card } from '../domain/message.ts';
import { weekOf } from '../domain/period.ts';
import { capitalised } from '../text/capitalised.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { formatList } from '../text/format-list.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { formatTime } from '../text/format-time.ts';
import { levelName } from '../text/level-name.ts';
import { firstAndLast, namePeriod } from '../text/name-period.ts';
import { targetName } from '../text/target-name.ts';
import { buttonView } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { figuresButtons, openButton } from './figures-buttons.ts';
import { figuresHeadlines } from './figures-headlines.ts';

export const figuresView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  days: z.string(),
  notes: z.array(z.strictObject({ text: z.string() })),
  headlines: z.array(z.strictObject({ name: z.string(), value: z.string(), change: z.string() })),
  /** At most one of each of these; none where there is nothing to show. */
  charts: z.array(
    z.strictObject({
      title: z.string(),
      xTitle: z.string(),
      yTitle: z.string(),
      data: z.array(z.unknown()),
      rows: z.array(z.strictObject({ name: z.string(), now: z.string(), before: z.string() })),
    }),
  ),
  pyramids: z.array(
    z.strictObject({
      title: z.string(),
      basName: z.string(),
      basAreas: z.string(),
      breddName: z.string(),
      breddAreas: z.string(),
      spetsName: z.string(),
      spetsAreas: z.string(),
      notAssessed: z.string(),
      note: z.string(),
    }),
  ),
  oldest: z.array(
    z.strictObject({ title: z.string(), ideas: z.array(z.strictObject({ text: z.string() })) }),
  ),
  cells: z.array(
    z.strictObject({
      label: z.string(),
      first: z.string(),
      choices: z.array(z.strictObject({ title: z.string(), value: z.string() })),
      buttons: z.array(buttonView),
    }),
  ),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, figuresView);

const TITLE_BYTES = 200;

/** The figures of a period: headlines, areas as a chart, levels as the pyramid, the oldest unanswered. */
export const figuresCard = (
  { view }: Extract<Card, { name: 'figures' }>,
  language: Language,
  look: CardSettings,
): DrawnCard =>
  draw({
    lang: language,
    heading: capitalised(namePeriod(view.period, language)),
    days: [firstAndLast(view.period, language), countedFor(view, language, look)].join(' · '),
    notes: notesOf(view, language).map((text) => ({ text })),
    headlines: figuresHeadlines(view, language),
    charts: chartOf(view, language, look),
    pyramids: pyramidOf(view, language, look),
    oldest: oldestOf(view, language),
    cells: cellsOf(view, language, look),
    buttons: figuresButtons(view, language),
  });

const countedFor = ({ targets, countedAt }: FiguresView, language: Language, look: CardSettings): string => {
  const words = figureTextsFor(language).card;
  const areas =
    targets === null
      ? words.all
      : formatList(
          targets.map((target) => targetName(target, language, look.definitions)),
          language,
        );
  return `${areas} · ${words.counted(formatTime(countedAt, language))}`;
};

const notesOf = (view: FiguresView, language: Language): string[] => {
  const words = figureTextsFor(language).card;
  const isQuiet =
    !view.isPublic && view.headlines.every(({ figure, now }) => figure === 'openAtEnd' || now === 0);
  return [
    view.isOver ? '' : words.notOver,
    view.isPublic ? words.isPublic : '',
    view.missed.length === 0 ? '' : words.missed(weeksNamed(view.missed, language)),
    isQuiet ? words.quiet : '',
  ].filter((note) => note !== '');
};

/** Weeks by their Mondays. */
const weeksNamed = (mondays: readonly string[], language: Language): string =>
  formatList(
    mondays.map((monday) => namePeriod(weekOf(monday), language)),
    language,
  );

const shown = (count: number | null): string => (count === null ? '–' : String(count));

const chartOf = (
  view: FiguresView,
  language: Language,
  look: CardSettings,
): z.input<typeof figuresView>['charts'] => {
  const words = figureTextsFor(language).card;
  const areas = Object.entries(view.areas);
  if (areas.every(([, { now, before }]) => (now ?? 0) === 0 && (before ?? 0) === 0)) return [];
  const name = (area: string): string => formatPlacement({ area, subarea: null }, language, look.definitions);
  const series = (legend: string, of: 'now' | 'before') => ({
    legend,
    values: areas.map(([area, counts]) => ({ x: name(area), y: counts[of] ?? 0 })),
  });
  return [
    {
      title: words.chart,
      xTitle: words.area,
      yTitle: '',
      data: [series(words.now, 'now'), series(words.before, 'before')],
      rows: [
        { name: words.area, now: words.now, before: words.before },
        ...areas.map(([area, { now, before }]) => ({
          name: name(area),
          now: shown(now),
          before: shown(before),
        })),
      ],
    },
  ];
};

const pyramidOf = (
  view: FiguresView,
  language: Language,
  look: CardSettings,
): z.input<typeof figuresView>['pyramids'] => {
  const words = figureTextsFor(language).card;
  const areas = Object.entries(view.areaLevels);
  if (areas.length === 0) return [];
  const sum = (level: LevelOrNone): string =>
    view.isPublic ? '' : String(areas.reduce((total, [, levels]) => total + (levels[level] ?? 0), 0));
  const heading = (level: LevelOrNone): string => {
    const name = levelName(level, language, look.definitions);
    return sum(level) === '' ? name : words.level(name, sum(level));
  };
  const parts = (level: LevelOrNone): string =>
    areas
      .filter(([, levels]) => levels[level] !== 0)
      .map(([area, levels]) =>
        words.level(
          formatPlacement({ area, subarea: null }, language, look.definitions),
          shown(levels[level]),
        ),
      )
      .join(' · ') || words.nothing;
  const [basName, breddName, spetsName] = LEVELS.map(heading) as [string, string, string];
  const [basAreas, breddAreas, spetsAreas] = LEVELS.map(parts) as [string, string, string];
  return [
    {
      title: words.pyramid,
      ...{ basName, basAreas, breddName, breddAreas, spetsName, spetsAreas },
      notAssessed: `${heading('ej-bedomd')} · ${parts('ej-bedomd')}`,
      note: words.pyramidNote,
    },
  ];
};

const oldestOf = ({ oldest }: FiguresView, language: Language): z.input<typeof figuresView>['oldest'] => {
  const words = figureTextsFor(language).card;
  if (oldest.length === 0) return [];
  const ideas = oldest.map(({ number, title, days }) => ({
    text: clipLine(`${number} ${title} · ${words.days(String(days))}`, TITLE_BYTES),
  }));
  return [{ title: words.oldest, ideas }];
};

const cellsOf = (
  view: FiguresView,
  language: Language,
  look: CardSettings,
): z.input<typeof figuresView>['cells'] => {
  if (view.isPublic) return [];
  const choices = Object.entries(view.areaLevels).flatMap(([area, levels]) =>
    LEVELS_OR_NONE.filter((level) => (levels[level] ?? 0) > 0).map((level) => ({
      title: `${formatPlacement({ area, subarea: null }, language, look.definitions)} – ${levelName(level, language, look.definitions)} (${shown(levels[level])})`,
      value: `${area}/${level}`,
    })),
  );
  const [first] = choices;
  if (!first) return [];
  return [
    {
      label: figureTextsFor(language).card.open,
      first: first.value,
      choices,
      buttons: [openButton(view, language)],
    },
  ];
};

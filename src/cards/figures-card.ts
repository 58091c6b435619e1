import { z } from 'zod/v4';
import template from '../../adaptive-cards/figures.json' with { type: 'json' };
import { type Language, LEVELS_OR_NONE } from '../domain/codes.ts';
import type { FiguresView } from '../domain/figures-view.ts';
import type { Card } from '../domain/message.ts';
import { weekOf } from '../domain/period.ts';
import { capitalised } from '../text/capitalised.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { formatList } from '../text/format-list.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { formatTime } from '../text/format-time.ts';
import { levelName } from '../text/level-name.ts';
import { daysBeside, namePeriod } from '../text/name-period.ts';
import { targetName } from '../text/target-name.ts';
import { buttonView } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { figuresButtons, openButton } from './figures-buttons.ts';
import { chartView, figuresChart } from './figures-chart.ts';
import { figuresHeadlines } from './figures-headlines.ts';
import { figuresPyramid, pyramidView } from './figures-pyramid.ts';
import { withinBudget } from './within-budget.ts';

export const figuresView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  days: z.string(),
  notes: z.array(z.strictObject({ text: z.string() })),
  headlines: z.array(z.strictObject({ name: z.string(), value: z.string(), change: z.string() })),
  /** At most one of each of these; none where there is nothing to show. */
  cohorts: z.array(z.strictObject({ text: z.string() })),
  charts: z.array(chartView),
  pyramids: z.array(pyramidView),
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

/** Titles are clipped first; where that is not enough the picture's numbers stand there as text. */
const LEAST_WITH_PICTURE = 0.5;

/** The figures of a period: headlines, areas as a chart, levels as the pyramid, the oldest unanswered. */
export const figuresCard = (
  { view }: Extract<Card, { name: 'figures' }>,
  language: Language,
  look: CardSettings,
): DrawnCard => {
  const pictured = figuresPyramid(view, language, look, true);
  return withinBudget((share) =>
    draw({
      lang: language,
      heading: capitalised(namePeriod(view.period, language)),
      days: [...daysBeside(view.period, language), countedFor(view, language, look)].join(' · '),
      notes: notesOf(view, language).map((text) => ({ text })),
      headlines: figuresHeadlines(view, language),
      cohorts: cohortOf(view, language),
      charts: figuresChart(view, language, look),
      pyramids: share >= LEAST_WITH_PICTURE ? pictured : figuresPyramid(view, language, look, false),
      oldest: oldestOf(view, language, share),
      cells: cellsOf(view, language, look),
      buttons: figuresButtons(view, language),
    }),
  );
};

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

/** Another thing than the applications of the period, so it is its own line. */
const cohortOf = (
  { period, becameApplication }: FiguresView,
  language: Language,
): z.input<typeof figuresView>['cohorts'] =>
  (becameApplication ?? 0) === 0
    ? []
    : [
        {
          text: figureTextsFor(language).card.cohort(namePeriod(period, language), String(becameApplication)),
        },
      ];

const oldestOf = (
  { oldest }: FiguresView,
  language: Language,
  share: number,
): z.input<typeof figuresView>['oldest'] => {
  const words = figureTextsFor(language).card;
  if (oldest.length === 0) return [];
  const ideas = oldest.map(({ number, title, days }) => ({
    text: clipLine(`${number} ${title} · ${words.days(String(days))}`, TITLE_BYTES * share),
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
      title: `${formatPlacement({ area, subarea: null }, language, look.definitions)} – ${levelName(level, language, look.definitions)} (${levels[level] ?? 0})`,
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

import { z } from 'zod/v4';
import type { Language } from '../domain/codes.ts';
import type { FiguresView } from '../domain/figures-view.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { formatPlacement } from '../text/format-placement.ts';
import type { CardSettings } from './card-settings.ts';
import { shownCount } from './shown-count.ts';

/** A chart with a table in its place for clients that lack it. */
export const chartView = z.strictObject({
  title: z.string(),
  data: z.array(z.unknown()),
  rows: z.array(z.strictObject({ name: z.string(), counts: z.string() })),
});

/** What was received, by area. Bars lie down, so that the names have room on a telephone. */
export const figuresChart = (
  view: FiguresView,
  language: Language,
  look: CardSettings,
): z.input<typeof chartView>[] => {
  const words = figureTextsFor(language).card;
  const areas = Object.entries(view.areas);
  const name = (area: string): string => formatPlacement({ area, subarea: null }, language, look.definitions);
  if (areas.every(([, { now, before }]) => (now ?? 0) === 0 && (before ?? 0) === 0)) return [];
  // What is hidden has no bar, as one of no length would say 0.
  const bars = areas.flatMap(([area, { now }]) => (now === null ? [] : [{ x: name(area), y: now }]));
  return [
    {
      title: words.chart,
      data: bars,
      rows: [
        { name: words.area, counts: words.beside(words.now, words.before) },
        ...areas.map(([area, { now, before }]) => ({
          name: name(area),
          counts: words.beside(shownCount(now), shownCount(before)),
        })),
      ],
    },
  ];
};

import { z } from 'zod/v4';
import { type Language, type LevelOrNone, LEVELS_OR_NONE } from '../domain/codes.ts';
import type { FiguresView } from '../domain/figures-view.ts';
import { percentOf } from '../reports/percent-of.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import type { CardSettings } from './card-settings.ts';
import { areaPyramids } from './pictures/area-pyramids.ts';
import { drawPicture } from './pictures/draw-picture.ts';
import { shownCount } from './shown-count.ts';

/** The picture and the same in words, which are folded where there is a picture. */
export const pyramidView = z.strictObject({
  title: z.string(),
  pictures: z.array(z.strictObject({ url: z.string(), alt: z.string() })),
  switches: z.array(z.strictObject({ title: z.string() })),
  linesShown: z.boolean(),
  lines: z.array(z.strictObject({ text: z.string() })),
  note: z.string(),
});

/** What was received, by area and level; nothing where there is nothing. */
export const figuresPyramid = (
  view: FiguresView,
  language: Language,
  look: CardSettings,
  hasPicture: boolean,
): z.input<typeof pyramidView>[] => {
  const words = figureTextsFor(language).card;
  if (Object.keys(view.areaLevels).length === 0) return [];
  const lines = LEVELS_OR_NONE.map((level) => lineOf(level, view, language, look));
  return [
    {
      title: words.pyramid,
      pictures: hasPicture
        ? [{ url: pictureOf(view, language, look), alt: [words.pyramid, ...lines].join('. ') }]
        : [],
      switches: hasPicture ? [{ title: words.asText }] : [],
      linesShown: !hasPicture,
      lines: lines.map((text) => ({ text })),
      note: words.pyramidNote,
    },
  ];
};

/** `Bredd: 5 · Upplevelser: 3 · Hållbar energi: 2` */
const lineOf = (level: LevelOrNone, view: FiguresView, language: Language, look: CardSettings): string => {
  const words = figureTextsFor(language).card;
  const areas = Object.entries(view.areaLevels);
  const parts = areas
    .filter(([, levels]) => levels[level] !== 0)
    .map(([area, levels]) => words.level(areaName(area, language, look), shownCount(levels[level])));
  return [headOf(level, view, language, look), ...(parts.length > 0 ? parts : [words.nothing])].join(' · ');
};

/** The name of a level with its sum, where that may be shown; of the unassessed the share too. */
const headOf = (level: LevelOrNone, view: FiguresView, language: Language, look: CardSettings): string => {
  const words = figureTextsFor(language).card;
  const name = levelName(level, language, look.definitions);
  if (view.isPublic) return name;
  const sum = (of: LevelOrNone): number =>
    Object.values(view.areaLevels).reduce((total, levels) => total + (levels[of] ?? 0), 0);
  const all = LEVELS_OR_NONE.reduce((total, one) => total + sum(one), 0);
  const count = String(sum(level));
  const percent = level === 'ej-bedomd' ? percentOf(sum(level), all) : null;
  return words.level(name, percent === null ? count : words.share(count, String(Math.round(percent))));
};

const pictureOf = (view: FiguresView, language: Language, look: CardSettings): string => {
  const pyramids = Object.entries(view.areaLevels).map(([area, levels]) => ({
    name: areaName(area, language, look),
    counts: byLevel((level) => shownCount(levels[level])),
  }));
  return drawPicture(
    areaPyramids(
      pyramids,
      byLevel((level) => levelName(level, language, look.definitions)),
    ),
  );
};

const byLevel = (of: (level: LevelOrNone) => string): Record<LevelOrNone, string> =>
  Object.fromEntries(LEVELS_OR_NONE.map((level) => [level, of(level)])) as Record<LevelOrNone, string>;

const areaName = (area: string, language: Language, look: CardSettings): string =>
  formatPlacement({ area, subarea: null }, language, look.definitions);

import { LEVELS, type Level, type LevelOrNone } from '../../domain/codes.ts';

export type AreaPyramid = {
  name: string;
  /** What stands in each part, and beside them for those whose level nobody has assessed. */
  counts: Record<LevelOrNone, string>;
};

const COLOURS: Record<LevelOrNone, string> = {
  spets: '#7d5a96',
  bredd: '#2c7280',
  bas: '#87622f',
  'ej-bedomd': '#5f6b73',
};
const INK = '#23303a';
const PAPER = '#fbfaf7';

/**
 * Pixels of the picture. It is shown at half its size, so its edges are smoothed by being made smaller; edges that are
 * smooth already would take twice the room on the card.
 */
const WIDTH = 640;
const COLUMNS = 3;
const COLUMN = 204;
const MARGIN = 14;
const LEGEND = { height: 66, column: 152 };
const PYRAMID = { width: 180, height: 160, gap: 4 };
const LINE = 26;
/** Where the unassessed stand, apart from the pyramid. */
const BAR = { width: 76, height: 28, gap: 8 };
const ROW = PYRAMID.height + BAR.gap + BAR.height + 2 * LINE + 22;

/** About so many letters fit below a pyramid. */
const LETTERS = 15;

/** The parts have the same area, as in `adaptive-cards/images/pyramid.svg`. */
const EDGES = [0, Math.sqrt(1 / 3), Math.sqrt(2 / 3), 1].map((share) => share * PYRAMID.height);

/**
 * One pyramid for each area with a number in each part, as SVG. All pyramids are as large and all parts weigh as much,
 * whatever the numbers: the picture shows where ideas are and ranks neither areas nor levels.
 */
export const areaPyramids = (
  areas: readonly AreaPyramid[],
  levelNames: Readonly<Record<LevelOrNone, string>>,
): string => {
  const height = LEGEND.height + Math.ceil(areas.length / COLUMNS) * ROW;
  const pyramids = areas.map((area, index) => {
    const x = MARGIN + COLUMN * ((index % COLUMNS) + 0.5);
    return pyramid(area, x, LEGEND.height + ROW * Math.floor(index / COLUMNS));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges" width="${WIDTH}" height="${height}">
<style>text{font-family:'Open Sans';font-size:23px;fill:${INK}}.count{font-weight:700;fill:#fff;text-rendering:optimizeSpeed}.middle{text-anchor:middle}</style>
<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>
${legend(levelNames)}${pyramids.join('')}</svg>`;
};

const TOP_DOWN = [...LEVELS].reverse();

const legend = (names: Readonly<Record<LevelOrNone, string>>): string =>
  [...TOP_DOWN, 'ej-bedomd' as const]
    .map((level, index) => {
      const x = MARGIN + 16 + LEGEND.column * index;
      const square = `<rect x="${x}" y="20" width="22" height="22" fill="${COLOURS[level]}"/>`;
      return `${square}<text x="${x + 30}" y="39">${escaped(clipped(names[level]))}</text>`;
    })
    .join('');

const pyramid = ({ name, counts }: AreaPyramid, x: number, y: number): string => {
  const parts = TOP_DOWN.map((level, index) => part(level, counts[level], index, x, y));
  const barY = y + PYRAMID.height + BAR.gap;
  const words = wrapped(name).map((line, index) =>
    text(line, x, barY + BAR.height + LINE * (index + 1), 'middle', 23),
  );
  return [...parts, bar(counts['ej-bedomd'], x, barY), ...words].join('');
};

const bar = (count: string, x: number, y: number): string =>
  `<rect x="${x - BAR.width / 2}" y="${y}" width="${BAR.width}" height="${BAR.height}" fill="${COLOURS['ej-bedomd']}"/>` +
  text(count, x, y + BAR.height - 5, 'count middle', sizeOf(count));

const part = (level: Level, count: string, index: number, x: number, y: number): string => {
  const [top = 0, edge = 0] = EDGES.slice(index);
  const bottom = edge - (index === 2 ? 0 : PYRAMID.gap);
  const half = (at: number): number => (PYRAMID.width * at) / PYRAMID.height / 2;
  const corners = [
    [x - half(top), y + top],
    [x + half(top), y + top],
    [x + half(bottom), y + bottom],
    [x - half(bottom), y + bottom],
  ];
  const points = corners.map((corner) => corner.map((one) => one.toFixed(1)).join(',')).join(' ');
  const base = y + bottom - (index === 0 ? 8 : 5);
  return `<polygon points="${points}" fill="${COLOURS[level]}"/>${text(count, x, base, 'count middle', sizeOf(count))}`;
};

const sizeOf = (count: string): number => (count.length > 4 ? 18 : 25);

const text = (words: string, x: number, y: number, looks: string, size: number): string =>
  `<text class="${looks}" x="${x}" y="${y.toFixed(1)}" style="font-size:${size}px">${escaped(words)}</text>`;

/** At most two lines, broken between words. */
const wrapped = (name: string): string[] => {
  const words = name.split(' ');
  let first = words.shift() ?? '';
  for (let next = words[0]; next !== undefined && fits(`${first} ${next}`); next = words[0])
    first = `${first} ${words.shift() ?? ''}`;
  return [first, words.join(' ')].filter((line) => line !== '').map(clipped);
};

const fits = (line: string): boolean => line.length <= LETTERS;

const clipped = (line: string): string =>
  line.length <= LETTERS + 2 ? line : `${line.slice(0, LETTERS + 1)}…`;

const escaped = (words: string): string =>
  words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`).replace(/\p{Cc}/gu, ' ');

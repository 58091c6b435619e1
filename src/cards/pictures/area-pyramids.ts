import { LEVELS, type Level } from '../../domain/codes.ts';

export type AreaPyramid = {
  name: string;
  /** What stands in each part. */
  counts: Record<Level, string>;
  /** What stands below the name; empty = nothing. */
  below: string;
};

const COLOURS: Record<Level, string> = { spets: '#7d5a96', bredd: '#2c7280', bas: '#87622f' };
const INK = '#23303a';
const PAPER = '#fbfaf7';

/** Pixels of the picture, which is shown at half its size. */
const WIDTH = 640;
const COLUMNS = 3;
const COLUMN = 204;
const MARGIN = 14;
const LEGEND = 70;
const PYRAMID = { width: 180, height: 160, gap: 4 };
const LINE = 26;
const LINES = 3;
const ROW = PYRAMID.height + LINES * LINE + 14;

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
  levelNames: Readonly<Record<Level, string>>,
): string => {
  const height = LEGEND + Math.ceil(areas.length / COLUMNS) * ROW;
  const pyramids = areas.map((area, index) => {
    const x = MARGIN + COLUMN * ((index % COLUMNS) + 0.5);
    return pyramid(area, x, LEGEND + ROW * Math.floor(index / COLUMNS));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">
<style>text{font-family:'Open Sans';font-size:23px;fill:${INK}}.count{font-weight:700;fill:#fff}.middle{text-anchor:middle}</style>
<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>
${legend(levelNames)}${pyramids.join('')}</svg>`;
};

const TOP_DOWN = [...LEVELS].reverse();

const legend = (names: Readonly<Record<Level, string>>): string =>
  TOP_DOWN.map((level, index) => {
    const x = MARGIN + COLUMN * index + 16;
    const name = clipped(names[level]);
    return `<rect x="${x}" y="20" width="22" height="22" fill="${COLOURS[level]}"/><text x="${x + 32}" y="39">${escaped(name)}</text>`;
  }).join('');

const pyramid = ({ name, counts, below }: AreaPyramid, x: number, y: number): string => {
  const parts = TOP_DOWN.map((level, index) => part(level, counts[level], index, x, y));
  const lines = [...wrapped(name), below].filter((line) => line !== '').slice(0, LINES);
  const words = lines.map((line, index) =>
    text(line, x, y + PYRAMID.height + LINE * (index + 1), 'middle', 23),
  );
  return [...parts, ...words].join('');
};

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
  const size = count.length > 4 ? 18 : 25;
  const base = y + bottom - (index === 0 ? 8 : 5);
  return `<polygon points="${points}" fill="${COLOURS[level]}"/>${text(count, x, base, 'count middle', size)}`;
};

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

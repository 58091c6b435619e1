import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `lang` is set on the drawing before it is drawn; `white`: only the alpha of the drawing is kept. */
export type Drawing = {
  svg: string;
  png: string;
  lang: 'sv' | 'en';
  width: number;
  height: number;
  white: boolean;
};

const pyramid = { svg: 'adaptive-cards/images/pyramid.svg', width: 720, height: 624, white: false } as const;

/** Every picture drawn by us: its source, the file made from it, and its size in pixels. */
export const DRAWINGS: Drawing[] = [
  { ...pyramid, png: 'adaptive-cards/images/pyramid-sv.png', lang: 'sv' },
  { ...pyramid, png: 'adaptive-cards/images/pyramid-en.png', lang: 'en' },
  {
    svg: 'appPackage/color.svg',
    png: 'appPackage/color.png',
    lang: 'sv',
    width: 192,
    height: 192,
    white: false,
  },
  {
    svg: 'appPackage/outline.svg',
    png: 'appPackage/outline.png',
    lang: 'sv',
    width: 32,
    height: 32,
    white: true,
  },
];

export const inProject = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** The drawing's source in its language, and the comment its PNG carries so that a stale one is found out. */
export async function sourceOf(drawing: Drawing): Promise<{ svg: string; comment: string }> {
  const text = (await readFile(inProject(drawing.svg), 'utf8')).replaceAll('\r\n', '\n');
  const svg = text.replace(' lang="sv"', ` lang="${drawing.lang}"`);
  const digest = createHash('sha256').update(svg).digest('hex');
  return { svg, comment: `${drawing.svg} sha256 ${digest}` };
}

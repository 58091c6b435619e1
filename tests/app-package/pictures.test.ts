import { readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { imageUri } from '../../src/cards/images.ts';
import { describeInBrowser } from '../support/browser.ts';
import { DRAWINGS, inProject, sourceOf } from './pictures.ts';
import { readPng } from './png.ts';

const read = async (file: string) => readPng(await readFile(inProject(file)));

describe.each(DRAWINGS)('$png', (drawing) => {
  test('is drawn from the drawing as it is now (else: npm run pictures)', async () => {
    expect((await read(drawing.png)).comment).toBe((await sourceOf(drawing)).comment);
  });

  test('has its size, and is within what Teams shows', async () => {
    const { width, height } = await read(drawing.png);
    expect({ width, height }).toEqual({ width: drawing.width, height: drawing.height });
    expect(Math.max(width, height)).toBeLessThanOrEqual(1024);
    expect((await stat(inProject(drawing.png))).size).toBeLessThan(25_000);
  });
});

describe('the icons', () => {
  test('the outline is white alone on nothing, and there is something of it', async () => {
    const { pixels } = await read('appPackage/outline.png');
    const alphas = pixels.filter((_value, at) => at % 4 === 3);
    expect(pixels.filter((_value, at) => at % 4 !== 3).every((value) => value === 255)).toBe(true);
    expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(alphas.length / 2);
    expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(40);
  });

  test('the colour icon covers its whole square', async () => {
    const { pixels } = await read('appPackage/color.png');
    expect(pixels.filter((_value, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });
});

describe('the pyramid ranks nothing', () => {
  const parts = async () => {
    const svg = await readFile(inProject('adaptive-cards/images/pyramid.svg'), 'utf8');
    return [...svg.matchAll(/<path id="(\w+)" d="([^"]+) Z" fill="#(\w{6})"/g)].map(([, id, line, fill]) => ({
      id,
      corners: (line ?? '').match(/[\d.]+ [\d.]+/g)?.map((pair) => pair.split(' ').map(Number)) ?? [],
      fill: fill ?? '',
    }));
  };

  test('its three parts are equally large', async () => {
    const areas = (await parts()).map(({ corners }) => areaOf(corners));
    expect(areas).toHaveLength(3);
    for (const area of areas) expect(Math.abs(area / (areas[0] ?? 0) - 1)).toBeLessThan(0.01);
  });

  test('its colours are equally light, none is red or green, and white reads on all', async () => {
    for (const { fill } of await parts()) {
      expect(contrastWithWhite(fill)).toBeGreaterThan(4.5);
      expect(contrastWithWhite(fill)).toBeLessThan(6);
      const [red = 0, green = 0, blue = 0] = rgb(fill);
      expect(red > 2 * Math.max(green, blue) || green > 1.5 * Math.max(red, blue)).toBe(false);
    }
  });
});

describe('imageUri', () => {
  test.each(['sv', 'en'] as const)('gives the pyramid in %s whole', async (language) => {
    const uri = imageUri('pyramid', language);
    const bytes = Buffer.from(uri.slice('data:image/png;base64,'.length), 'base64');
    expect(uri).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/);
    expect(bytes).toEqual(await readFile(inProject(`adaptive-cards/images/pyramid-${language}.png`)));
    expect(imageUri('pyramid', language)).toBe(uri);
  });
});

await describeInBrowser('drawn in a browser', (browser) => {
  test.each(DRAWINGS.filter(({ png }) => png.includes('pyramid')))(
    '$png: every word of its language, and no other, stands inside the frame',
    async (drawing) => {
      const { svg } = await sourceOf(drawing);
      const page = await browser().newPage({ viewport: { width: 1024, height: 768 } });
      await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
      const texts = await page.locator('text:visible').all();
      const boxes = await Promise.all(
        texts.map(async (text) => ({ words: await text.textContent(), box: await text.boundingBox() })),
      );
      await page.close();
      expect(boxes.map(({ words }) => words)).toContain(
        drawing.lang === 'sv' ? 'fler och olika' : 'more and different',
      );
      expect(boxes).toHaveLength(13);
      for (const { words, box } of boxes) {
        if (box === null) throw new Error(`no box: ${words ?? ''}`);
        expect.soft(box.x, words ?? '').toBeGreaterThan(12);
        expect.soft(box.x + box.width, words ?? '').toBeLessThan(drawing.width - 12);
        expect.soft(box.y + box.height, words ?? '').toBeLessThan(drawing.height - 12);
      }
    },
  );
});

function areaOf(corners: number[][]): number {
  const twice = corners.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const rgb = (hex: string): number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** The contrast of WCAG 2.1. */
function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = rgb(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

// Draws every PNG anew from its SVG in the browser of the tests: `npm run pictures`.
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../support/browser.ts';
import { DRAWINGS, inProject, sourceOf } from './pictures.ts';
import type { Drawing } from './pictures.ts';
import { readPng, writePng } from './png.ts';

const found = await findBrowser();
if (found.kind === 'none') throw new Error(`no browser: ${found.reason}`);
for (const drawing of DRAWINGS) {
  const { svg, comment } = await sourceOf(drawing);
  const { width, height, pixels } = readPng(await shoot(found.browser, drawing, svg));
  const drawn = drawing.white ? whitened(pixels) : fewerColours(pixels);
  const file = writePng({ width, height, pixels: drawn }, comment);
  await writeFile(inProject(drawing.png), file);
  process.stdout.write(`${drawing.png}: ${width}×${height}, ${file.length} bytes\n`);
}
await found.browser.close();

async function shoot(browser: Browser, { width, height }: Drawing, svg: string): Promise<Buffer> {
  // A window of ordinary size: a tiny one is not always drawn.
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const file = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width, height } });
  await page.close();
  return file;
}

/** Teams wants the outline in pure white: the colour is set, only the alpha comes from the drawing. */
function whitened(pixels: Uint8Array): Uint8Array {
  return pixels.map((value, at) => (at % 4 === 3 ? value : 255));
}

/** The 32 commonest colours, each other pixel given the nearest of them: a third of the size, and no one sees it. */
function fewerColours(pixels: Uint8Array): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = view.getUint32(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort(([a, manyA], [b, manyB]) => manyB - manyA || a - b)
    .slice(0, 32)
    .map(([colour]) => colour);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestOf(kept, colour)]));
  const out = new DataView(new ArrayBuffer(pixels.length));
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = view.getUint32(at);
    out.setUint32(at, nearest.get(colour) ?? colour);
  }
  return new Uint8Array(out.buffer);
}

function nearestOf(kept: number[], colour: number): number {
  let [best, least] = [colour, Infinity];
  for (const candidate of kept) {
    const distance = [24, 16, 8, 0]
      .map((shift) => ((candidate >>> shift) & 255) - ((colour >>> shift) & 255))
      .reduce((sum, difference) => sum + difference * difference, 0);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

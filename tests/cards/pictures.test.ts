import upng from 'upng-js';
import { describe, expect, it } from 'vitest';
import { areaPyramids } from '../../src/cards/pictures/area-pyramids.ts';
import { drawPicture } from '../../src/cards/pictures/draw-picture.ts';

const counts = { bas: '3', bredd: '98765', spets: '–', 'ej-bedomd': '0' };
const names = { bas: 'Bas', bredd: 'Bredd', spets: 'Spets', 'ej-bedomd': 'Ej bedömd' };
const areas = (...given: string[]) => given.map((name) => ({ name, counts }));

/** Colours that occur, as `#rrggbb`. */
const coloursIn = (uri: string): Set<string> => {
  const bytes = Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64');
  const png = upng.decode(Uint8Array.from(bytes).buffer);
  const [frame = new ArrayBuffer(0)] = upng.toRGBA8(png);
  const pixels = Buffer.from(frame);
  const found = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) found.add(`#${pixels.toString('hex', at, at + 3)}`);
  return found;
};

/** The largest difference of red, green or blue. */
const distance = (a: string, b: string): number => {
  const parts = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const other = parts(b);
  return Math.max(...parts(a).map((part, index) => Math.abs(part - (other[index] ?? 0))));
};

describe('the pyramids of a period', () => {
  it('stand there for every area, all of one size, whatever the numbers', () => {
    const svg = areaPyramids(
      areas('Upplevelser', 'Hållbar energi', 'Jord, skog och vatten', 'En femte'),
      names,
    );
    const widths = [...svg.matchAll(/<polygon points="([^"]+)"/gu)].map(([, points = '']) => {
      const xs = points.split(' ').map((point) => Number(point.split(',')[0]));
      return (Math.max(...xs) - Math.min(...xs)).toFixed(0);
    });
    expect(widths).toHaveLength(12);
    expect(new Set(widths).size).toBe(3);
    expect(svg.match(/>98765</gu)).toHaveLength(4);
    expect(svg).toContain('>Jord, skog och<');
    expect(svg).toContain('>vatten<');
  });

  it('hold any name of an area as text', () => {
    const svg = areaPyramids(areas('</svg><script>"&\u0001', 'Samhällsbyggnadsfrågorna'), names);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;/svg&#62;');
    expect(svg).toContain('Samhällsbyggnads…');
    expect(() => drawPicture(svg)).not.toThrow();
  });

  it('are a small PNG in the colours of the levels', () => {
    const uri = drawPicture(
      areaPyramids(areas('Upplevelser', 'Hållbar energi', 'Skog', 'Jord', 'Vatten'), names),
    );
    expect(uri.length).toBeLessThan(12_000);
    const colours = coloursIn(uri);
    for (const colour of ['#7d5a96', '#2c7280', '#87622f', '#5f6b73'])
      expect(Math.min(...[...colours].map((one) => distance(one, colour)))).toBeLessThan(20);
    expect(colours.size).toBeLessThanOrEqual(8);
  });
});

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import upng from 'upng-js';

/** Comes with the program, so that a picture looks the same on every machine. */
const FONT = 'Open Sans';
const require = createRequire(import.meta.url);
const FONT_FILES = [
  require.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf'),
];

/** Flat pictures have no more, and take a third of the room so. */
const COLOURS = 8;

/**
 * An SVG drawing as a PNG in a data URI, for `url` of a card's Image: clients of Teams show that, and not all of them
 * SVG. The only font is Open Sans, in regular and bold. Takes about a fifth of a second.
 */
export const drawPicture = (svg: string): string => {
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT };
  const { pixels, width, height } = new Resvg(svg, { font }).render();
  const png = upng.encode([Uint8Array.from(pixels).buffer], width, height, COLOURS);
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
};

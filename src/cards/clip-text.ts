import { plainText } from './plain-text.ts';

/**
 * `plainText`, clipped so that it takes at most `maxBytes` in the card (JSON in UTF-8), at a word where it can
 * be. What is left out is said by `rest`.
 */
export const clipText = (text: string, maxBytes: number, rest = '…'): string => {
  const whole = plainText(text);
  if (bytesOf(whole) <= maxBytes) return whole;
  const room = maxBytes - bytesOf(rest) - 1;
  const characters = [...text];
  let fits = 0;
  let tooLong = Math.min(characters.length, maxBytes);
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (bytesOf(plainText(characters.slice(0, middle).join(''))) <= room) fits = middle;
    else tooLong = middle;
  }
  return `${plainText(atWord(characters.slice(0, fits).join('')))} ${rest}`;
};

/** The same on one line, for titles and names. */
export const clipLine = (text: string, maxBytes: number): string =>
  clipText(text.replaceAll(/\s+/gu, ' '), maxBytes);

const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;

const atWord = (text: string): string => {
  const space = text.search(/\s+\S*$/u);
  return space > text.length * 0.8 ? text.slice(0, space) : text;
};

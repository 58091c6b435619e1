import { compile } from 'html-to-text';

/** A text longer than this is cut: no call needs so much said about it. */
const LONGEST = 20_000;

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: LONGEST * 10, maxDepth: 60, ellipsis: ' …' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['script', 'style', 'iframe', 'object', 'template'].map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** What a feed says as plain text: marks and entities undone, paragraphs kept. Null when nothing is left. */
export const stripHtml = (given: string | null | undefined): string | null => {
  if (given === null || given === undefined) return null;
  const text = /[<&]/.test(given) ? convert(given) : given;
  const clean = withoutControls(text).trim().slice(0, LONGEST);
  return clean === '' ? null : clean;
};

/** The same in one line, for titles and names. */
export const oneLine = (given: string | null | undefined): string | null =>
  stripHtml(given)?.replace(/\s+/g, ' ').trim() ?? null;

/** Nothing invisible: control characters, and those that turn the direction of writing. */
const withoutControls = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (found) =>
      found === '\n' || found === '\t' ? found : '',
    )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n');

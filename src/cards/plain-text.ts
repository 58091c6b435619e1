/**
 * Text that people have typed, made safe for a card's Markdown: it looks as typed, and nothing in it becomes
 * a link, a mention, a heading, emphasis or a date macro. Paragraphs are kept.
 */
export const plainText = (text: string): string =>
  withoutMentions(text)
    .replaceAll(/[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w+;)/gu, String.raw`\$&`)
    .replaceAll(LINK_OR_MACRO, String.raw`\$&`)
    .replaceAll(/\s*\n\s*/gu, '\n\n')
    .replaceAll(/[ \t]+/gu, ' ')
    .trim()
    .replaceAll(LINE_START, String.raw`$1\$2`);

/** Text of our own that may carry pieces of what people typed: emphasis and lists stay, links and mentions go. */
export const ownText = (text: string): string =>
  withoutMentions(text)
    .replaceAll('\\', '\\\\')
    .replaceAll(LINK_OR_MACRO, String.raw`\$&`)
    .trim();

/** What would make a heading, a quote or a rule of a line, also inside a list that may stay a list. */
const LINE_START = /^((?:(?:[-+]|\d+[.)])[ \t]+)*)(#|>|=|-(?=[\s-]*-\s*$))/gmu;

/** What could begin a link, a tag or a `{{DATE(…)}}`, so that a backslash before it stops it. */
const LINK_OR_MACRO = /\](?=\s*[([:])|<(?=[\p{L}/!?])|(?<=\{)\{/gu;

const withoutMentions = (text: string): string =>
  text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/<\s*\/?\s*at\b[^<>]*>/giu, '')
    // Tags left inside each other would join into a new one.
    .replaceAll(/<(?=\s*\/?\s*at\b)/giu, '‹');

/** Control characters (not tab and line feed) and those that turn the direction of the text around it. */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

import type { TeamsActivity } from './activity.ts';

/**
 * What was written, as plain text: without the bot's own mention, with the names of other mentions standing,
 * from the HTML when there is nothing else. '' when nothing was written.
 */
export const plainText = (activity: TeamsActivity): string => {
  const written = activity.text ?? '';
  const html = activity.attachments.find(({ contentType }) => contentType === 'text/html')?.content;
  const source = written.trim() === '' && typeof html === 'string' ? html : written;
  const isHtml = source !== written || activity.textFormat === 'xml';
  const withoutBot = cutMentions(source, activity);
  const text = isHtml ? htmlToText(withoutBot) : withoutBot.replace(/&nbsp;/g, ' ');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
};

/** Cuts the bot out, and takes the tags off the others. */
const cutMentions = (text: string, { entities, recipient }: TeamsActivity): string => {
  let left = text;
  for (const { type, mentioned, text: tag } of entities)
    if (type === 'mention' && mentioned?.id === recipient.id && tag !== undefined && /^<at\b/i.test(tag))
      left = left.split(tag).join('');
  return left.replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, '$1');
};

/**
 * The words of a piece of HTML; blocks become lines. Not a sanitiser: what comes out is text and shown as text.
 * One pass, because the sender decides how long it is and how it nests.
 */
export const htmlToText = (html: string): string => {
  let text = '';
  let skipping: string | undefined;
  for (const piece of html.split(/(<[^<>]*>)/)) {
    const [, slash, name] = /^<(\/?)([a-z!][a-z0-9]*)/i.exec(piece) ?? [];
    const tag = name?.toLowerCase();
    if (skipping !== undefined) {
      if (slash && tag === skipping) skipping = undefined;
    } else if (tag === undefined) text += piece;
    else if (!slash && (tag === 'script' || tag === 'style')) skipping = tag;
    else if (tag === 'br' || (slash && BLOCKS.has(tag))) text += '\n';
  }
  const decoded = text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi,
    (whole, name: string) => decode(name) ?? whole,
  );
  return decoded
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (name: string): string | undefined => {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
};

import type { Day, Span } from '../../domain/calendar.ts';
import { swedishDay } from '../../domain/calendar.ts';
import type { Folded } from './fold.ts';
import { fold, quoteAt } from './fold.ts';
import type { RelativeTime } from './relative-time.ts';
import { durations, relativeTimes } from './relative-time.ts';
import type { Mention, Precision } from './time-words.ts';
import { mentionsIn } from './time-words.ts';

/**
 * A time as first and last day (ISO), and how exactly it was said. A duration has `months` and no days;
 * a week is 7/30 of a month.
 */
export type TimeReading = {
  from?: string;
  to?: string;
  precision: Precision | 'range' | 'duration';
  quote: string;
  months?: number;
};

/**
 * Every time a text gives for something to happen, counted from `now` as the calendar stands in Sweden.
 * Without a year the next such time is meant. "våren 2025", "Q3", "v. 38", "HT24", "2027–2029", "nästa höst",
 * "från mars till december", "tre år".
 */
export function readTime(text: string, now: Date): TimeReading[] {
  const folded = fold(text);
  const today = swedishDay(now);
  const mentions = mentionsIn(folded);
  const found: Found[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const first = mentions[index];
    const second = mentions[index + 1];
    if (first === undefined) continue;
    const range = second === undefined ? undefined : rangeOf(folded, first, second, today);
    if (range !== undefined) index += 1;
    const single = first.weak === true ? undefined : spanOf(first, today);
    const span = range?.span ?? single;
    if (span === undefined) continue;
    const precision = range === undefined ? first.precision : 'range';
    found.push({ start: first.start, end: range?.end ?? first.end, precision, span });
  }
  const relative = [...shortRanges(folded), ...relativeTimes(folded, today), ...durations(folded)];
  const apart = relative.filter(
    ({ start, end }) => !found.some((other) => other.start < end && start < other.end),
  );
  return [...found, ...apart].sort((a, b) => a.start - b.start).map((one) => readingOf(folded, one));
}

type Found = Omit<RelativeTime, 'precision'> & { precision: TimeReading['precision'] };

function readingOf(folded: Folded, { start, end, precision, span, months }: Found): TimeReading {
  const length = months === undefined ? {} : { months: Math.round(months * 10) / 10 };
  return { ...span, precision, quote: quoteAt(folded, start, end), ...length };
}

/** The span of a mention: in its own year, or the next time it comes. */
function spanOf(mention: Mention, today: Day): Span | undefined {
  if (mention.year !== undefined) return mention.span(mention.year);
  const thisYear = mention.span(today.year);
  return thisYear !== undefined && thisYear.to >= isoToday(today) ? thisYear : mention.span(today.year + 1);
}

const isoToday = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const BETWEEN =
  /^ ?(?:-|till|till och med|t\.?o\.?m\.?|tom|fram till|to|until|through|til|och|and) ?(?:i |med |slutet av |den )?$/;

function rangeOf(
  folded: Folded,
  first: Mention,
  second: Mention,
  today: Day,
): { span: Span; end: number } | undefined {
  const between = folded.text.slice(first.end, second.start);
  if (!BETWEEN.test(between)) return undefined;
  const before = folded.text.slice(Math.max(0, first.start - 10), first.start);
  if (/och|and/.test(between) && !/(?:mellan|between) $/.test(before)) return undefined;
  const from = spanOf(
    first.year === undefined && second.year !== undefined ? { ...first, year: second.year } : first,
    today,
  );
  if (from === undefined) return undefined;
  const startYear = Number(from.from.slice(0, 4));
  const sameYear = second.span(second.year ?? startYear);
  const to =
    sameYear !== undefined && sameYear.to < from.from && second.year === undefined
      ? second.span(startYear + 1)
      : sameYear;
  if (to === undefined || to.to < from.from) return undefined;
  return { span: { from: from.from, to: to.to }, end: second.end };
}

const SHORT_RANGE = /(?<![\p{L}\p{N}-])20(\d\d) ?[-/] ?(\d\d)(?![\p{N}-])/gu;

/** "2027-29" and "2027/28": years whose century is said once. "2027-03" is a month and none of these. */
function shortRanges(folded: Folded): Found[] {
  return Array.from(folded.text.matchAll(SHORT_RANGE))
    .filter((match) => Number(match[2]) > Number(match[1]) && Number(match[2]) - Number(match[1]) <= 15)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      precision: 'range',
      span: { from: `20${match[1]}-01-01`, to: `20${match[2]}-12-31` },
    }));
}

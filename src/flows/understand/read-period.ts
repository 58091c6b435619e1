import { monthSpan, weekSpan } from '../../domain/calendar.ts';
import { addDays, type Period, periodBefore, weekOf } from '../../domain/period.ts';
import { MONTHS } from './period-words.ts';

type Rule = {
  pattern: RegExp;
  period: (groups: readonly (string | undefined)[], today: string) => Period | undefined;
};

/**
 * A period at the beginning of folded words, and how much of them it took. Without a year the latest that has begun is
 * meant, seen from `today` (the Swedish day, ISO 8601).
 */
export const readPeriod = (words: string, today: string): { period: Period; length: number } | undefined => {
  for (const { pattern, period } of RULES) {
    const match = pattern.exec(words);
    const found = match && period(match.slice(1), today);
    if (match && found) return { period: found, length: match[0].length };
  }
  return undefined;
};

const YEAR = String.raw`(?: (?:ar )?(20\d\d))?`;
const LONGEST_DAYS = 1100;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The latest of its kind that has begun by today, or that of the year said. */
const latest = (
  year: string | undefined,
  today: string,
  span: (year: number) => Period | undefined,
): Period | undefined => {
  if (year !== undefined) return span(Number(year));
  const years = Array.from({ length: 8 }, (_, back) => yearOf(today) + 1 - back);
  return years.map(span).find((one) => one !== undefined && one.from <= today);
};

const thisMonth = (today: string): Period =>
  monthSpan(yearOf(today), Number(today.slice(5, 7)), Number(today.slice(5, 7)));

const lastMonth = (today: string): Period => thisMonth(addDays(thisMonth(today).from, -1));

const back = (days: number, today: string): Period | undefined =>
  days >= 1 && days <= LONGEST_DAYS ? { from: addDays(today, 1 - days), to: today } : undefined;

const part = (months: number) => (groups: readonly (string | undefined)[], today: string) => {
  const number = Number(groups[0]);
  if (number < 1 || number > 12 / months) return undefined;
  return latest(groups[1], today, (year) => monthSpan(year, (number - 1) * months + 1, number * months));
};

const RULES: readonly Rule[] = [
  {
    pattern: /^(20\d\d) (\d\d) (\d\d) (?:till|to|till och med|tom|until) (20\d\d) (\d\d) (\d\d)\b/,
    period: ([y1, m1, d1, y2, m2, d2]) => between(`${y1}-${m1}-${d1}`, `${y2}-${m2}-${d2}`),
  },
  {
    pattern: /^(20\d\d) (?:w|v|vecka |week )(\d\d?)\b/,
    period: ([year, week]) => weekSpan(Number(year), Number(week)),
  },
  {
    pattern: new RegExp(`^(?:vecka|veckan|week|v|w) ?(\\d\\d?)${YEAR}\\b`),
    period: ([week, year], today) => latest(year, today, (one) => weekSpan(one, Number(week))),
  },
  {
    pattern: /^(?:(?:den |the )?(?:forra|senaste|sista) veckan?|last week|previous week)\b/,
    period: (_, today) => periodBefore(weekOf(today)),
  },
  {
    pattern: /^(?:denna vecka|den har veckan|veckan hittills|(?:the )?(?:this|current) week)\b/,
    period: (_, today) => weekOf(today),
  },
  {
    pattern: /^(?:forra manaden|forra manad|senaste manaden|last month|previous month)\b/,
    period: (_, today) => lastMonth(today),
  },
  { pattern: /^(?:denna manad|den har manaden|this month)\b/, period: (_, today) => thisMonth(today) },
  { pattern: /^(?:i ar|this year)\b/, period: (_, today) => monthSpan(yearOf(today), 1, 12) },
  {
    pattern: /^(?:forra aret|i fjol|last year)\b/,
    period: (_, today) => monthSpan(yearOf(today) - 1, 1, 12),
  },
  {
    pattern: /^(?:de )?(?:senaste|sista|(?:the )?(?:last|past)) (\d{1,4}) (?:dagarna|dagar|dygnen|days)\b/,
    period: ([days], today) => back(Number(days), today),
  },
  {
    pattern: /^(?:de )?(?:senaste|sista|(?:the )?(?:last|past)) (\d{1,3}) (?:veckorna|veckor|weeks)\b/,
    period: ([weeks], today) => back(Number(weeks) * 7, today),
  },
  { pattern: new RegExp(`^(?:tertial|tertialet|t) ?(\\d)${YEAR}\\b`), period: part(4) },
  { pattern: new RegExp(`^(?:kvartal|kvartalet|quarter|q|kv) ?(\\d)${YEAR}\\b`), period: part(3) },
  ...MONTHS.map((names, index): Rule => ({
    pattern: new RegExp(`^(?:${names})${YEAR}\\b`),
    period: ([year], today) => latest(year, today, (one) => monthSpan(one, index + 1, index + 1)),
  })),
  { pattern: /^(?:ar |year )?(20\d\d)\b/, period: ([year]) => monthSpan(Number(year), 1, 12) },
];

const between = (from: string, to: string): Period | undefined =>
  [from, to].every((day) => !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day) && from <= to
    ? { from, to }
    : undefined;

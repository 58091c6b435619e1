import { isoDay, monthSpan, weekSpan } from '../../domain/calendar.ts';
import { addDays, type Period, periodBefore, weekOf } from '../../domain/period.ts';
import { NUMBER_WORD_PATTERN, NUMBER_WORDS } from '../answers/number-words.ts';
import { MONTHS, ORDINALS, SEASONS } from './period-words.ts';

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
const TO = '(?: (?:till och med|till|to|tom|until|och|and))?';
const NUMBER = `(\\d{1,4}|${NUMBER_WORD_PATTERN})`;
const MONTH = `(${MONTHS.join('|')})`;

const numberOf = (words = ''): number => NUMBER_WORDS[words] ?? Number(words);
const monthOf = (words = ''): number => 1 + MONTHS.findIndex((names) => names.split('|').includes(words));

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
  const number = ORDINALS[groups[0] ?? ''] ?? numberOf(groups[0]);
  if (number < 1 || number > 12 / months) return undefined;
  return latest(groups[1], today, (year) => monthSpan(year, (number - 1) * months + 1, number * months));
};

const partPattern = (names: string): RegExp =>
  new RegExp(`^(?:${names}) ?(\\d|${NUMBER_WORD_PATTERN})${YEAR}\\b`);
const nthPattern = (names: string): RegExp =>
  new RegExp(`^(?:det |the )?(${Object.keys(ORDINALS).join('|')}) (?:${names})${YEAR}\\b`);

/** Which both exist, in their order, and are no longer than others. */
const between = (from: string | undefined, to: string | undefined): Period | undefined =>
  from !== undefined && to !== undefined && from <= to && to <= addDays(from, LONGEST_DAYS)
    ? { from, to }
    : undefined;

const existing = (day: string): string | undefined =>
  Number.isNaN(Date.parse(day)) || addDays(day, 0) !== day ? undefined : day;

const dayIn = (year: number, month: string | undefined, day: string | undefined): string | undefined =>
  isoDay({ year, month: monthOf(month), day: Number(day) });

const months = (firstYear: number, first: number, lastYear: number, last: number): Period | undefined =>
  between(monthSpan(firstYear, first, first).from, monthSpan(lastYear, last, last).to);

/** Three months, from `first` on: those of a winter lie in two years. */
const season = (year: number, first: number): Period => {
  const { from } = monthSpan(year, first, first);
  const end = first === 12 ? monthSpan(year + 1, 2, 2) : monthSpan(year, first + 2, first + 2);
  return { from, to: end.to };
};

/** The part of the year, so many months long, that today lies in, or the one before it. */
const partAround = (months: number, isBefore: boolean, today: string): Period => {
  const first = Math.floor((Number(today.slice(5, 7)) - 1) / months) * months + 1;
  const now = monthSpan(yearOf(today), first, first + months - 1);
  return isBefore ? partAround(months, false, addDays(now.from, -1)) : now;
};

const oneDay = (day: string | undefined): Period | undefined => between(day, day);

const RULES: readonly Rule[] = [
  { pattern: /^(?:idag|i dag|today)\b/, period: (_, today) => ({ from: today, to: today }) },
  { pattern: /^(?:igar|i gar|yesterday)\b/, period: (_, today) => oneDay(addDays(today, -1)) },
  {
    pattern: new RegExp(
      String.raw`^(?:mellan |between |fran )?(?:den )?(\d\d?)${TO} (\d\d?) ${MONTH}${YEAR}\b`,
    ),
    period: ([first, last, month, year], today) =>
      latest(year, today, (one) => between(dayIn(one, month, first), dayIn(one, month, last))),
  },
  {
    pattern: new RegExp(String.raw`^(20\d\d) (\d\d) (\d\d)${TO} (20\d\d) (\d\d) (\d\d)\b`),
    period: ([y1, m1, d1, y2, m2, d2]) =>
      between(existing(`${y1}-${m1}-${d1}`), existing(`${y2}-${m2}-${d2}`)),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:mellan |between |fran )?(?:den )?(\d\d?) ${MONTH}${YEAR}${TO} (?:den )?(\d\d?) ${MONTH}${YEAR}\b`,
    ),
    period: ([d1, m1, y1, d2, m2, y2], today) =>
      latest(y2 ?? y1, today, (year) => {
        const isBefore = monthOf(m1) > monthOf(m2) ? 1 : 0;
        return between(dayIn(Number(y1 ?? year - isBefore), m1, d1), dayIn(year, m2, d2));
      }),
  },
  {
    pattern: new RegExp(String.raw`^(?:den )?(\d\d?) ${MONTH}${YEAR}\b`),
    period: ([day, month, year], today) => latest(year, today, (one) => oneDay(dayIn(one, month, day))),
  },
  {
    pattern: new RegExp(`^${MONTH}${YEAR}${TO} ${MONTH}${YEAR}\\b`),
    period: ([first, y1, last, y2], today) =>
      latest(y2 ?? y1, today, (year) => months(Number(y1 ?? year), monthOf(first), year, monthOf(last))),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:vecka|veckorna|veckor|weeks?|v|w) ?(\d\d?)${TO} (?:vecka |week |v|w)?(\d\d?)${YEAR}\b`,
    ),
    period: ([first, last, year], today) =>
      latest(year, today, (one) =>
        between(weekSpan(one, Number(first))?.from, weekSpan(one, Number(last))?.to),
      ),
  },
  {
    pattern: /^(20\d\d) ?(?:w|v|vecka |week )(\d\d?)\b/,
    period: ([year, week]) => weekSpan(Number(year), Number(week)),
  },
  {
    pattern: new RegExp(`^(?:vecka|veckan|week|v|w) ?(\\d\\d?)${YEAR}\\b`),
    period: ([week, year], today) => latest(year, today, (one) => weekSpan(one, Number(week))),
  },
  {
    pattern: /^(?:(?:den |the )?(?:forra|senaste|sista) veckan?s?|(?:last|previous) week(?: s)?)\b/,
    period: (_, today) => periodBefore(weekOf(today)),
  },
  {
    pattern:
      /^(?:denna veckan?|den har veckan|veckan hittills|veckan(?! \d)|(?:the )?(?:this|current) week)\b/,
    period: (_, today) => weekOf(today),
  },
  {
    pattern: new RegExp(`^(?:(?:i|under|den har|this|last) )?(${Object.keys(SEASONS).join('|')})${YEAR}\\b`),
    period: ([name = '', year], today) => {
      const found = latest(year, today, (one) => season(one, SEASONS[name] ?? 0));
      return found && found.from <= today ? found : undefined;
    },
  },
  {
    pattern:
      /^(?:(?:det )?(?:sista|senaste|forra)|(?:the )?(?:last|previous)) (kvartalet|quarter|tertialet)\b/,
    period: ([name], today) => partAround(name === 'tertialet' ? 4 : 3, true, today),
  },
  {
    pattern: /^(?:det har|detta|this) (kvartalet|kvartal|quarter|tertialet|tertial)\b/,
    period: ([name = ''], today) => partAround(name.startsWith('tertial') ? 4 : 3, false, today),
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
    pattern: new RegExp(
      `^(?:de )?(?:senaste|sista|(?:the )?(?:last|past)) ${NUMBER} (?:dagarna|dagar|dygnen|days)\\b`,
    ),
    period: ([days], today) => back(numberOf(days), today),
  },
  {
    pattern: new RegExp(
      `^(?:de )?(?:senaste|sista|(?:the )?(?:last|past)) ${NUMBER} (?:veckorna|veckor|weeks)\\b`,
    ),
    period: ([weeks], today) => back(numberOf(weeks) * 7, today),
  },
  { pattern: partPattern('tertial|tertialet|t'), period: part(4) },
  { pattern: nthPattern('tertialet|tertial'), period: part(4) },
  { pattern: partPattern('kvartal|kvartalet|quarter|q|kv'), period: part(3) },
  { pattern: nthPattern('kvartalet|kvartal|quarter'), period: part(3) },
  ...MONTHS.map((names, index): Rule => ({
    pattern: new RegExp(`^(?:${names})${YEAR}\\b`),
    period: ([year], today) => latest(year, today, (one) => monthSpan(one, index + 1, index + 1)),
  })),
  { pattern: /^(?:ar |year )?(20\d\d)\b/, period: ([year]) => monthSpan(Number(year), 1, 12) },
];

import type { Folded } from './fold.ts';
import type { Span } from '../../domain/calendar.ts';
import { isoDay, monthSpan, weekSpan } from '../../domain/calendar.ts';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'term' | 'half-year' | 'year';

/**
 * One mention of a time: where it stands in the folded text, its year if said, and the span it means in a
 * given year. `weak`: counts only as one end of a range (a bare year, "mars").
 */
export type Mention = {
  start: number;
  end: number;
  precision: Precision;
  year?: number;
  span: (year: number) => Span | undefined;
  weak?: true;
};

type Kind = {
  pattern: RegExp;
  precision: Precision;
  read: (groups: string[], text: string, index: number) => Reading | undefined;
};
type Reading = { year?: string; span: (year: number) => Span | undefined; weak?: true };

const YEAR = String.raw`(?:[ ,]{1,2}|[ /]?(?:-|'|/) ?|[ ]?(?:ar|of|in) )?(20\d\d|(?<=[-'/])\d\d)(?!\d)`;
const MONTH_NAMES = [
  'januari|january|januar|jan',
  'februari|february|februar|feb',
  'mars|march|mar',
  'april|apr',
  'maj|may|mai',
  'juni|june|jun',
  'juli|july|jul',
  'augusti|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|desember|dec|des',
];
const MONTH = MONTH_NAMES.join('|');
const edge = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'gu');

/** Months that are other words too, or short for them: they need a day, a year, a preposition or another month. */
const MONTH_ALSO_WORD = /^(?:may|mar|mars|march|jan|jun|jul|des|dec|sep|nov|apr|okt|oct|aug|feb)$/;
const BEFORE_TIME =
  /(?:^|[^\p{L}])(?:i|fran|till|till och med|fr o m|t o m|from|in|by|until|to|during|since|under|start|startar|borjar|starta|borja|senast|infor|innan|fore|efter|-|och|and|av|of|slutet av|fra|mellan) ?$/u;

const SEASONS: Record<string, [number, number]> = {
  var: [3, 5],
  varen: [3, 5],
  spring: [3, 5],
  sommar: [6, 8],
  sommaren: [6, 8],
  summer: [6, 8],
  sommeren: [6, 8],
  host: [9, 11],
  hosten: [9, 11],
  autumn: [9, 11],
  fall: [9, 11],
  vinter: [12, 14],
  vintern: [12, 14],
  winter: [12, 14],
  vinteren: [12, 14],
};
const SEASON = Object.keys(SEASONS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ORDINALS: Record<string, number> = {
  forsta: 1,
  andra: 2,
  tredje: 3,
  fjarde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  sista: 4,
  last: 4,
};
const ORDINAL = Object.keys(ORDINALS).join('|');

const monthOf = (written: string): number =>
  MONTH_NAMES.findIndex((names) => names.split('|').includes(written)) + 1;
const seasonSpan = (season: string) => (year: number) => {
  const [first, last] = SEASONS[season] ?? [1, 12];
  return last > 12 ? monthSpan(year, first, last - 12, year + 1) : monthSpan(year, first, last);
};
const daySpan = (month: number, day: number) => (year: number) => {
  const iso = isoDay({ year, month, day });
  return iso === undefined ? undefined : { from: iso, to: iso };
};
const quarterSpan = (quarter: number) => (year: number) => monthSpan(year, quarter * 3 - 2, quarter * 3);
const halfSpan = (half: number) => (year: number) => monthSpan(year, half === 1 ? 1 : 7, half === 1 ? 6 : 12);
const whenSaid = (year: string | undefined): { year?: string } =>
  year === undefined || year === '' ? {} : { year };

const KINDS: Kind[] = [
  {
    pattern: edge(String.raw`(20\d\d)-(\d\d)-(\d\d)`),
    precision: 'day',
    read: ([year, month, day]) => ({ year: year ?? '', span: daySpan(Number(month), Number(day)) }),
  },
  {
    pattern: edge(String.raw`(\d{1,2})(?::?e|\.|st|nd|rd|th)? (?:of )?(${MONTH})(?:${YEAR})?`),
    precision: 'day',
    read: ([day, month, year]) => ({ ...whenSaid(year), span: daySpan(monthOf(month ?? ''), Number(day)) }),
  },
  {
    pattern: edge(String.raw`(\d{1,2})/(\d{1,2})(?:${YEAR})?`),
    precision: 'day',
    read: ([day, month, year], text, index) =>
      year === '' && !BEFORE_TIME.test(before(text, index)) && !/den ?$/.test(before(text, index))
        ? undefined
        : { ...whenSaid(year), span: daySpan(Number(month), Number(day)) },
  },
  {
    pattern: edge(String.raw`(${MONTH})\.?(?:${YEAR})?`),
    precision: 'month',
    read: ([month, year], text, index) => ({
      ...whenSaid(year),
      span: (inYear) => monthSpan(inYear, monthOf(month ?? ''), monthOf(month ?? '')),
      ...(year === '' && MONTH_ALSO_WORD.test(month ?? '') && !BEFORE_TIME.test(before(text, index))
        ? { weak: true }
        : {}),
    }),
  },
  {
    pattern: edge(
      String.raw`(?:q([1-4])|kvartal ([1-4])|(${ORDINAL}) kvartalet|(${ORDINAL}) quarter)(?:${YEAR})?`,
    ),
    precision: 'quarter',
    read: ([q, kvartal, ordinal, english, year]) => ({
      ...whenSaid(year),
      span: quarterSpan(Number(q || kvartal || ORDINALS[ordinal || english || ''])),
    }),
  },
  {
    pattern: edge(String.raw`(?:v\.? ?|vecka |veckan |week |uke )(\d{1,2})(?:${YEAR})?`),
    precision: 'week',
    read: ([week, year]) => ({ ...whenSaid(year), span: (inYear) => weekSpan(inYear, Number(week)) }),
  },
  {
    pattern: edge(String.raw`(${SEASON})${YEAR}`),
    precision: 'season',
    read: ([season, year]) => ({ ...whenSaid(year), span: seasonSpan(season ?? '') }),
  },
  {
    pattern: edge(String.raw`(?:ht|hostterminen)[ -]?(20\d\d|\d\d)`),
    precision: 'term',
    read: ([year]) => ({ ...whenSaid(year), span: (inYear) => monthSpan(inYear, 8, 12) }),
  },
  {
    pattern: edge(String.raw`(?:vt|varterminen)[ -]?(20\d\d|\d\d)`),
    precision: 'term',
    read: ([year]) => ({ ...whenSaid(year), span: (inYear) => monthSpan(inYear, 1, 6) }),
  },
  {
    pattern: edge(String.raw`(?:h([12])|(${ORDINAL}) halvaret|(${ORDINAL}) half)(?:${YEAR})?`),
    precision: 'half-year',
    read: ([half, ordinal, english, year]) =>
      half !== '' && year === ''
        ? undefined
        : { ...whenSaid(year), span: halfSpan(Number(half || ORDINALS[ordinal || english || ''])) },
  },
  {
    pattern: edge(String.raw`(20\d\d)`),
    precision: 'year',
    read: ([year], text, index) => ({
      ...whenSaid(year),
      span: (inYear) => monthSpan(inYear, 1, 12),
      ...(hasYearCue(text, index) ? {} : { weak: true }),
    }),
  },
];

const before = (text: string, index: number): string => text.slice(Math.max(0, index - 20), index);
const YEAR_CUE =
  /(?:^|[^\p{L}])(?:ar|aret|under|fran|from|start|startar|borjar|starta|borja|senast|hela|i|in|during|by|until|tidigast|slutet av|borjan av|mitten av|infor|of|till|perioden|early|late) ?$/u;
const PAST_OR_NAME = /(?:redan|sedan|malbilden|malbild|agenda|since) ?$/;

function hasYearCue(text: string, index: number): boolean {
  const words = before(text, index);
  return (YEAR_CUE.test(words) && !PAST_OR_NAME.test(words)) || /^\D{0,4}20\d\d\D{0,4}$/.test(text);
}

/** Every mention of a day, week, month, season, term or year; the longest wins where two overlap. */
export function mentionsIn(folded: Folded): Mention[] {
  const all: Mention[] = [];
  for (const kind of KINDS) {
    for (const match of folded.text.matchAll(kind.pattern)) {
      const groups = match.slice(1).map((group: string | undefined) => group ?? '');
      const reading = kind.read(groups, folded.text, match.index);
      if (reading === undefined) continue;
      const { year, ...rest } = reading;
      const fullYear =
        year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
      const place = { start: match.index, end: match.index + match[0].length, precision: kind.precision };
      all.push({ ...place, ...rest, ...(fullYear === undefined ? {} : { year: fullYear }) });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of all) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

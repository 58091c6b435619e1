import { addDays, type Period } from '../domain/period.ts';
import { readNumber } from './read-number.ts';

const MONTHS: [RegExp, number][] = [
  'januar',
  'februar',
  'mars\\b|march',
  'april',
  'maj\\b|may\\b',
  'jun[ie]',
  'jul[iy]\\b',
  'augusti?',
  'septemb',
  'oktob|octob',
  'novemb',
  'decemb',
].map((name, month) => [new RegExp(`\\b(?:${name})`, 'u'), month]);

/** Seasons as funders use them: spring rounds run from January to June. Months counted from 0; winter goes on into the next year. */
const SEASONS: [RegExp, number, number][] = [
  [/\bi var\b(?! \p{L}+ (?:forening|kommun|by))|\bvaren\b|\bspring\b/u, 0, 5],
  [/\bi sommar|\bsommaren|\bsummer/u, 5, 7],
  [/\bi host\b|\bhosten|\bautumn|\bthis fall/u, 7, 11],
  [/\bi vinter|\bvintern|\bwinter/u, 11, 14],
];

/**
 * The time a question asks about, from today on: "inom två veckor", "i december", "före jul", "i vår", "snart".
 * Takes plain text and an ISO date.
 */
export const readPeriod = (text: string, today: string): Period | undefined => {
  const year = Number(today.slice(0, 4));
  const within =
    /(?:inom|narmaste|kommande|within|next|nasta|coming|inside)(?: (?:de|den|the|a|ett))?(?: (\p{L}+|\d+))?(?: of)? (dag|dar\b|vecka|veckor|manad|day|week|month)/u.exec(
      text,
    );
  if (within !== null) {
    const [, count = '', unit = ''] = within;
    const number = Math.max(1, readNumber(count) ?? (/^(?:nagra|few)$/u.test(count) ? 3 : 1));
    // "nästa vecka" ends when the week after today's does.
    const isNext = count === '' && /^(?:nasta|next)/u.test(within[0]);
    return {
      from: today,
      to: addDays(today, (number + (isNext ? 1 : 0)) * (/^d/u.test(unit) ? 1 : /^[vw]/u.test(unit) ? 7 : 30)),
    };
  }
  if (/(?:fore|innan|till) lucia/u.test(text)) return { from: today, to: `${year}-12-13` };
  if (/\bfore jul|before (?:christmas|xmas)|innan (?:jul|helgerna)|fore helgerna/u.test(text))
    return { from: today, to: `${year}-12-24` };
  if (
    /fore nyar|innan nyar|before new year|fore arsskiftet|innan arsskiftet|arets slut|aret ar slut|end of the year|year end|resten av aret|\bi ar\b|this year/u.test(
      text,
    )
  )
    return { from: today, to: `${year}-12-31` };
  if (/\bsnart\b|\bsoon\b|den har manaden|this month/u.test(text))
    return { from: today, to: addDays(today, 31) };
  const month = MONTHS.find(([words]) => words.test(text))?.[1];
  const stated = Number(/\b(20\d\d)\b/u.exec(text)?.[1]) || undefined;
  const nextYear = /nasta ar|next year/u.test(text);
  if (month !== undefined) {
    const passed = month < Number(today.slice(5, 7)) - 1;
    return monthsFrom(stated ?? (nextYear || passed ? year + 1 : year), month, month);
  }
  const season = SEASONS.find(([words]) => words.test(text));
  if (season !== undefined) {
    const [, first, last] = season;
    const passed = last < Number(today.slice(5, 7)) - 1;
    const period = monthsFrom(stated ?? (nextYear || passed ? year + 1 : year), first, last);
    return first === 11 || (period.from < today && stated === undefined)
      ? { from: today, to: period.to }
      : { ...period, from: first === 0 ? `${period.from.slice(0, 4)}-01-01` : period.from };
  }
  const quarter = quarterIn(text);
  if (quarter !== undefined) {
    const passed = quarter * 3 < Number(today.slice(5, 7));
    return monthsFrom(stated ?? (nextYear || passed ? year + 1 : year), quarter * 3 - 3, quarter * 3 - 1);
  }
  if (AFTER_NEW_YEAR.test(text)) return monthsFrom(year + 1, 0, 2);
  if (stated !== undefined && stated > year && YEAR_ASKED.test(text)) return monthsFrom(stated, 0, 11);
  return nextYear ? { from: `${year + 1}-01-01`, to: `${year + 1}-12-31` } : undefined;
};

const QUARTER =
  /\b(?:q|kvartal )([1-4])\b|\b(forsta|andra|tredje|fjarde|first|second|third|fourth) (?:kvartalet|quarter)/u;
const ORDINALS = ['forsta', 'andra', 'tredje', 'fjarde', 'first', 'second', 'third', 'fourth'];
const AFTER_NEW_YEAR =
  /(?:efter|after) (?:nyar|helgerna|jul\b|arsskiftet|new year|christmas|the holidays|xmas)|borjan (?:av|pa) (?:nasta ar|aret)|early next year/u;
const YEAR_ASKED = /\b(?:oppnar|stanger|opens?|closes?|under|in|during|hela)\b/u;

const quarterIn = (text: string): number | undefined => {
  const [, digit, word] = QUARTER.exec(text) ?? [];
  if (digit !== undefined) return Number(digit);
  return word === undefined ? undefined : (ORDINALS.indexOf(word) % 4) + 1;
};

/** The time a text speaks of, past or to come: "i våras", "hösten 2024", "2023", and all that `readPeriod` reads. */
export const readMentioned = (text: string, today: string): Period | undefined => {
  const year = Number(today.slice(0, 4));
  if (/\bi varas|last spring/u.test(text)) return monthsFrom(year, 0, 5);
  if (/\bi hostas|last autumn/u.test(text))
    return monthsFrom(Number(today.slice(5, 7)) > 7 ? year : year - 1, 7, 11);
  if (/forra aret|last year|i fjol/u.test(text)) return monthsFrom(year - 1, 0, 11);
  const period = readPeriod(text, today);
  const stated = Number(/(?<!\d)(20[1-4]\d)(?!\d)/u.exec(text)?.[1]);
  return period ?? (stated > 0 ? monthsFrom(stated, 0, 11) : undefined);
};

const monthsFrom = (year: number, first: number, last: number): Period => ({
  from: new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(year, last + 1, 0)).toISOString().slice(0, 10),
});

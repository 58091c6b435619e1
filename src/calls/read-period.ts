import { addDays, type Period } from '../domain/period.ts';

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

const NUMBERS = 'noll en|ett|one|a två|two tre|three fyra|four fem|five sex|six sju|seven åtta|eight'.split(
  ' ',
);

/**
 * The time a question asks about, from today on: "inom två veckor", "i december", "före jul", "i vår", "snart".
 * Takes plain text and an ISO date.
 */
export const readPeriod = (text: string, today: string): Period | undefined => {
  const year = Number(today.slice(0, 4));
  const within =
    /(?:inom|narmaste|kommande|within|next|de nasta|coming) (\p{L}+|\d+)?\s?(dag|vecka|veckor|manad|day|week|month)/u.exec(
      text,
    );
  if (within !== null) {
    const [, count = '', unit = ''] = within;
    const number =
      Number(count) ||
      Math.max(
        1,
        NUMBERS.findIndex((names) => names.split('|').some((name) => plain(name) === count)),
      );
    return {
      from: today,
      to: addDays(today, number * (/^d/u.test(unit) ? 1 : /^[vw]/u.test(unit) ? 7 : 30)),
    };
  }
  if (/\bfore jul|before christmas|innan jul/u.test(text)) return { from: today, to: `${year}-12-24` };
  if (/fore nyar|innan nyar|before new year|fore arsskiftet|innan arsskiftet|\bi ar\b|this year/u.test(text))
    return { from: today, to: `${year}-12-31` };
  if (/\bsnart\b|\bsoon\b|den har manaden|this month/u.test(text))
    return { from: today, to: addDays(today, 31) };
  if (/nasta vecka|next week/u.test(text)) return { from: today, to: addDays(today, 14) };
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
  return nextYear ? { from: `${year + 1}-01-01`, to: `${year + 1}-12-31` } : undefined;
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

const plain = (name: string): string => name.replace('å', 'a');

const monthsFrom = (year: number, first: number, last: number): Period => ({
  from: new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(year, last + 1, 0)).toISOString().slice(0, 10),
});

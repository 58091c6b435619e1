import type { Language } from '../domain/codes.ts';
import { monthSpan } from '../domain/calendar.ts';
import { addDays, isoWeek, type Period } from '../domain/period.ts';
import { figureTextsFor } from './figure-texts.ts';
import { formatDate } from './format-date.ts';
import { formatPeriod } from './format-period.ts';

/** A period by its name where it has one ("vecka 46 2026", "oktober 2026", "tertial 2 2026", "2026"), else by its days. */
export const namePeriod = (period: Period, language: Language): string =>
  ownName(period, language) ?? firstAndLast(period, language);

/** Its first and last day, where its name is not just those. */
export const daysBeside = (period: Period, language: Language): string[] =>
  ownName(period, language) === undefined ? [] : [firstAndLast(period, language)];

const ownName = (period: Period, language: Language): string | undefined => {
  const words = figureTextsFor(language);
  const week = isoWeek(period);
  if (week) return words.week(String(week.week), String(week.year));
  const [year, first] = period.from.split('-').map(Number) as [number, number];
  if (isSpan(period, year, first, 4) && first % 4 === 1)
    return words.tertial(String((first + 3) / 4), String(year));
  if (isSpan(period, year, first, 3) && first % 3 === 1)
    return words.quarter(String((first + 2) / 3), String(year));
  const isOfMonths = period.from.endsWith('-01') && addDays(period.to, 1).endsWith('-01');
  return isOfMonths ? formatPeriod(period, language) : undefined;
};

/** Its first and last day: "16 november 2026 – 22 november 2026". */
const firstAndLast = ({ from, to }: Period, language: Language): string =>
  from === to ? formatDate(from, language) : `${formatDate(from, language)} – ${formatDate(to, language)}`;

const isSpan = (period: Period, year: number, first: number, months: number): boolean => {
  const { from, to } = monthSpan(year, first, first + months - 1);
  return from === period.from && to === period.to;
};

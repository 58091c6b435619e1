import { stockholmDate } from './stockholm-date.ts';

const DAY_MS = 86_400_000;

/**
 * The day an answer is due: so many working days after the day of `from` in Sweden. Weekends, public holidays and
 * the eves that are holidays in practice (midsummer, Christmas, New Year) are no working days. ISO date.
 * Source: lagen (1989:253) om allmänna helgdagar.
 */
export const addWorkingDays = (from: Date, days: number): string => {
  let day = utc(stockholmDate(from));
  let left = days;
  while (left > 0) {
    day += DAY_MS;
    if (isWorkingDay(day)) left -= 1;
  }
  return iso(day);
};

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);

const isWorkingDay = (day: number): boolean => {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(new Date(day).getUTCFullYear()).has(iso(day));
};

/** Public holidays that can fall on a weekday. */
const holidays = (year: number): Set<string> => {
  const easter = easterSunday(year);
  const midsummerEve = firstOnOrAfter(utc(`${year}-06-19`), 5);
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  const moving = [easter - 2 * DAY_MS, easter + DAY_MS, easter + 39 * DAY_MS, midsummerEve];
  return new Set([...fixed.map((date) => `${year}-${date}`), ...moving.map(iso)]);
};

const firstOnOrAfter = (day: number, weekday: number): number =>
  day + ((weekday - new Date(day).getUTCDay() + 7) % 7) * DAY_MS;

/** Gregorian Easter (the anonymous algorithm printed by Meeus). */
const easterSunday = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
};

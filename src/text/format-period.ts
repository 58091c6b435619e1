import type { Language } from '../domain/codes.ts';
import type { IdeaValues } from '../domain/idea-values.ts';
import { formatDate } from './format-date.ts';

export type Period = IdeaValues['time'][number];

/**
 * A span of days as people say it: whole years "2027–2029", whole months "mars–maj 2027", else days
 * "3 mars 2027–4 maj 2027". An open end is left open: "2027–".
 */
export const formatPeriod = ({ from, to }: Period, language: Language): string => {
  const wholeMonths = (from?.endsWith('-01') ?? true) && (to === null || isLastOfMonth(to));
  const wholeYears =
    wholeMonths && (from?.slice(5, 7) ?? '01') === '01' && (to?.slice(5, 7) ?? '12') === '12';
  const [start, end] = [from, to].map((day) => {
    if (day === null) return '';
    if (wholeYears) return day.slice(0, 4);
    return wholeMonths ? withoutDay(day, language) : formatDate(day, language);
  }) as [string, string];
  if (start === end) return start;
  const sameYear = wholeMonths && !wholeYears && from?.slice(0, 4) === to?.slice(0, 4);
  return `${sameYear ? start.replace(/ \d{4}$/u, '') : start}–${end}`;
};

const isLastOfMonth = (day: string): boolean =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(8, 10) === '01';

const withoutDay = (day: string, language: Language): string =>
  formatDate(day, language).replace(/^\d+ /u, '');

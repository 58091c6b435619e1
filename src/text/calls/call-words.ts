import type { Call, Deadline, Moment } from '../../domain/call.ts';
import type { Language } from '../../domain/codes.ts';
import { formatDate } from '../format-date.ts';
import { formatMoney } from '../format-money.ts';
import { textsFor } from '../texts.ts';

/** A title in the reader's language where there is one. */
export const nameIn = ({ sv, en }: Call['title'], language: Language): string =>
  (language === 'sv' ? (sv ?? en) : (en ?? sv)) ?? '';

/** The same with the number it goes by. */
export const titleOf = ({ title, sourceIds }: Call, language: Language): string => {
  const name = nameIn(title, language);
  const code = sourceIds['identifier'] ?? sourceIds['dnr'];
  return code === undefined || name.includes(code) ? name : `${name} (${code})`;
};

export const fundersOf = ({ funders }: Call): string => funders.map(({ name }) => name).join(', ');

/** A day as people read it: "2 december 2026"; in English ISO 8601, which no country reads its own way. */
export const dayWords = (date: string, language: Language): string =>
  language === 'sv' ? formatDate(date, language) : date;

export const momentWords = ({ date, time, precision, preliminary }: Moment, language: Language): string => {
  const texts = textsFor(language).calls;
  if (precision === 'month') {
    return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    }).format(new Date(`${date}T12:00:00Z`));
  }
  const words = [
    dayWords(date, language),
    time === null ? '' : texts.clock(time),
    preliminary ? `(${texts.preliminary})` : '',
  ];
  return words.filter((word) => word !== '').join(' ');
};

/** A deadline with how long is left on an ISO date. */
export const deadlineWords = (deadline: Deadline, days: number, language: Language): string => {
  const texts = textsFor(language).calls;
  const left =
    days > 1
      ? texts.daysLeft(String(days))
      : days === 1
        ? texts.oneDayLeft
        : days === 0
          ? texts.lastDay
          : texts.passed;
  const clock = deadline.precision === 'day' && days >= 0 ? `, ${texts.timeUnknown}` : '';
  return `${momentWords(deadline, language)} (${left}${clock})`;
};

/** A sum with plain spaces between thousands in both languages: "2 000 000 kr", "500 000 EUR". */
export const sumWords = (amount: number, currency: string, language: Language): string =>
  language === 'sv'
    ? formatMoney({ amount, max: null, currency }, 'sv').replace(/\s/gu, ' ')
    : `${formatMoney({ amount, max: null, currency }, 'sv')
        .replace(/\s/gu, ' ')
        .replace(/[^\d ]+.*$/u, '')
        .trim()} ${currency}`;

/** A share of 0–1 as a percentage: "40 %". */
export const shareWords = (share: number): string =>
  `${String(Math.round(share * 1000) / 10).replace('.', ',')} %`;

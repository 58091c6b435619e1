import type { Language } from '../domain/codes.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/**
 * A day in words in Swedish time: "2 december 2026". Takes an instant, or ISO 8601 text: a date alone is that
 * day whatever the time zone. Text that is no date comes back as it is.
 */
export const formatDate = (at: Date | string, language: Language): string => {
  const date = toDate(at);
  if (!date) return String(at);
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Stockholm',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(date);
};

const toDate = (at: Date | string): Date | undefined => {
  // Noon keeps a bare date on its own day in Swedish time.
  const date =
    typeof at === 'string' ? new Date(/^\d{4}-\d{2}-\d{2}$/u.test(at) ? `${at}T12:00:00Z` : at) : at;
  return Number.isNaN(date.getTime()) ? undefined : date;
};

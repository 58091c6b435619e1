import type { Language } from '../domain/codes.ts';
import { formatDate } from './format-date.ts';

/** Day and time of an instant in Swedish time: "23 november 2026 kl. 14.05". */
export const formatTime = (at: string, language: Language): string => {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
  return language === 'sv'
    ? `${formatDate(date, 'sv')} kl. ${clock.replace(':', '.')}`
    : `${formatDate(date, 'en')} at ${clock}`;
};

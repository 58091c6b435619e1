import type { Moment } from '../../domain/call.ts';

/** A whole day, in Swedish time unless said otherwise. */
export const dayMoment = (date: string, zone: Moment['zone'] = 'Europe/Stockholm'): Moment => ({
  date,
  time: null,
  zone,
  precision: 'day',
  preliminary: false,
});

/** The calendar day that a date or date-time states, in the offset it is written in; null for none or nonsense. */
export const statedDay = (text: string | null | undefined): string | null => {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text?.trim() ?? '')?.[1] ?? null;
  if (day === null || day.startsWith('1900-01-01')) return null;
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? null : day;
};

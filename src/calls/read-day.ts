import type { Moment } from '../domain/call.ts';
import { monthIn } from './month-in.ts';

const ZONE = 'Europe/Stockholm';

/**
 * A day as people write it, strictly: `2027-03-01`, `20270301`, `1 mars 2027`, `1 March 2027`, `1/3 2027`, `1.3.2027`,
 * each with a clock time if there is one (`2027-03-01 14:00`, `1 mars 2027 kl. 14.00`), and a month (`mars 2027`).
 * Null for anything else, and for a day that is in no calendar.
 */
export const readDay = (given: string): Moment | null => {
  const text = given.replace(/\s+/g, ' ').trim();
  const [whole = '', , hours, minutes] =
    /(?:[T ]|,? ?(?:kl|klockan)\.? ?)((\d{1,2})[:.](\d{2}))(?::\d{2}(?:\.0+)?)?$/iu.exec(text) ?? [];
  const date = dayIn(whole === '' ? text : text.slice(0, -whole.length));
  if (date !== null) {
    if (hours === undefined || minutes === undefined)
      return { date, time: null, zone: ZONE, precision: 'day', preliminary: false };
    const time = `${hours.padStart(2, '0')}:${minutes}`;
    if (!CLOCK.test(time)) return null;
    return { date, time, zone: ZONE, precision: 'minute', preliminary: false };
  }
  const month = /^\p{L}{3,}\.? \d{4}$/u.test(text) ? monthIn(text.replace('.', '')) : undefined;
  return month === undefined
    ? null
    : { date: month, time: null, zone: ZONE, precision: 'month', preliminary: false };
};

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const dayIn = (text: string): string | null => {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (iso) return inCalendar(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})[/.](\d{1,2})[/. ] ?(\d{4})$/.exec(text);
  if (digits) return inCalendar(digits[3], digits[2], digits[1]);
  const words = /^(?:den )?(\d{1,2})(?::?[ae]|\.)? (\p{L}{3,})\.? (\d{4})$/iu.exec(text);
  const month = words ? monthIn(`${words[2]} ${words[3]}`)?.slice(5, 7) : undefined;
  return words && month !== undefined ? inCalendar(words[3], month, words[1]) : null;
};

const inCalendar = (year = '', month = '', day = ''): string | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text;
};

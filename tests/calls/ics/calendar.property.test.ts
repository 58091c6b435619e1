import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { datesAhead } from '../../../src/calls/ics/dates-ahead.ts';
import { writeCalendar } from '../../../src/calls/ics/write-calendar.ts';
import type { Deadline } from '../../../src/domain/call.ts';
import { endOf } from '../../../src/domain/instant-of.ts';
import { aCall } from '../../support/a-call.ts';

const deadlines: fc.Arbitrary<Deadline> = fc
  .record({
    day: fc.integer({ min: 0, max: 3000 }),
    minute: fc.option(fc.integer({ min: 0, max: 24 * 60 - 1 })),
    zone: fc.constantFrom(
      'Europe/Stockholm' as const,
      'Europe/Brussels' as const,
      'Europe/Helsinki' as const,
    ),
  })
  .map(({ day, minute, zone }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return {
      date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      time: minute === null ? null : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
      zone,
      precision: minute === null ? 'day' : 'minute',
      preliminary: false,
      kind: 'final',
    };
  });

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.constantFrom('a;b,c\\d', 'rad ett\nrad två', 'BEGIN:VEVENT', 'å'.repeat(120)),
);

const now = new Date('2026-11-23T12:00:00Z');

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

/** What a line may hold besides text: RFC 5545 has no way to write control characters. */
const printable = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('a calendar file, read by another library', () => {
  it('has each deadline at its instant, with its words and its alarms', () => {
    fc.assert(
      fc.property(fc.array(deadlines, { minLength: 1, maxLength: 4 }), words, words, (dates, title, text) => {
        const entries = dates.map((deadline) => ({
          deadline,
          title: `Sista dag ${title}`,
          description: `Källa ${text}`,
          url: 'https://example.org/utlysning?a=1&b=2',
        }));
        const file = writeCalendar('call-1', entries, now);
        const events = eventsIn(file);
        expect(events).toHaveLength(dates.length);
        events.forEach(({ component, event }, at) => {
          const deadline = dates[at];
          if (deadline === undefined) throw new Error('more events than deadlines');
          expect(printable(event.summary)).toBe(printable(`Sista dag ${title}`));
          expect(printable(event.description)).toBe(printable(`Källa ${text}`));
          if (deadline.time === null) {
            expect(event.startDate.isDate).toBe(true);
            expect(event.startDate.toString()).toBe(deadline.date);
          } else {
            expect(event.endDate.toJSDate().getTime()).toBe(endOf(deadline));
          }
          expect(component.getAllSubcomponents('valarm')).toHaveLength(2);
          expect(component.getFirstPropertyValue('url')).toBe('https://example.org/utlysning?a=1&b=2');
        });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('names a deadline the same each time, so that a moved one is moved', () => {
    const uids = (date: string) => {
      const deadline: Deadline = {
        date,
        time: null,
        zone: 'Europe/Stockholm',
        precision: 'day',
        preliminary: false,
        kind: 'final',
      };
      const file = writeCalendar('call-1', [{ deadline, title: 'T', description: 'D', url: null }], now);
      return eventsIn(file).map(({ event }) => event.uid);
    };
    expect(uids('2026-12-01')).toEqual(uids('2026-12-08'));
  });

  it('holds what is ahead and known to the day', () => {
    const at = (date: string, precision: 'day' | 'month'): Deadline => ({
      date,
      time: null,
      zone: 'Europe/Stockholm',
      precision,
      preliminary: false,
      kind: 'cutoff',
    });
    const call = aCall({
      deadlines: [at('2026-11-22', 'day'), at('2026-11-23', 'day'), at('2027-01-31', 'month')],
    });
    expect(datesAhead(call, now).map(({ date }) => date)).toEqual(['2026-11-23']);
  });
});

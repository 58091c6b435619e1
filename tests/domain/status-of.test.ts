import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/domain/call.ts';
import { endOf } from '../../src/domain/instant-of.ts';
import { nextDeadline, statusOf } from '../../src/domain/status-of.ts';
import { flatCallSchema } from '../../src/calls/flat-call.ts';
import { importFlat } from '../../src/calls/import-flat.ts';

const call = (fields: Record<string, unknown>): Call =>
  importFlat(flatCallSchema.parse({ id: 'x', funder: 'Vinnova', title: 'Exempel', ...fields }));
const on = (date: string, time?: string, tz?: string) => ({
  date,
  time: time ?? null,
  tz: tz ?? null,
  kind: 'final',
});
const at = (instant: string) => new Date(instant);

describe('the status of a call', () => {
  it.each([
    ['a deadline ahead, no opening date', { deadlines: [on('2026-12-02')] }, 'open'],
    ['opens later', { opening_date: '2027-01-15', deadlines: [on('2027-02-15')] }, 'forthcoming'],
    ['all deadlines passed', { deadlines: [on('2026-03-09')] }, 'closed'],
    ['no date', {}, 'unknown'],
    ['an opening date alone says nothing of the end', { opening_date: '2024-08-12' }, 'unknown'],
    ['no date, and it runs on', { notes: 'Löpande.' }, 'rolling'],
    ['no date, and it has closed', { status_as_published: 'Stängd' }, 'closed'],
    [
      'flagged open, and the deadline is past',
      { status_as_published: 'Open', deadlines: [on('2026-04-14')] },
      'closed',
    ],
    [
      'flagged closed, and the deadline is ahead',
      { status_as_published: 'Stängd', deadlines: [on('2027-04-14')] },
      'open',
    ],
    ['the second of two cut-offs is ahead', { deadlines: [on('2026-01-21'), on('2027-07-15')] }, 'open'],
  ])('%s', (_, fields, status) => {
    expect(statusOf(call(fields), at('2026-11-23T07:00:00Z'))).toBe(status);
  });

  it('a day without a clock time counts to its end in Stockholm', () => {
    const one = call({ deadlines: [on('2026-12-02')] });
    expect(statusOf(one, at('2026-12-02T22:59:00Z'))).toBe('open');
    expect(statusOf(one, at('2026-12-02T23:00:00Z'))).toBe('closed');
  });

  it('a clock time is that of its zone, on both sides of a clock change', () => {
    const winter = call({ deadlines: [on('2026-10-25', '14:00', 'Europe/Stockholm')] });
    const summer = call({ deadlines: [on('2026-10-24', '14:00', 'Europe/Stockholm')] });
    expect(new Date(endOf(winter.deadlines[0]!)).toISOString()).toBe('2026-10-25T13:00:00.000Z');
    expect(new Date(endOf(summer.deadlines[0]!)).toISOString()).toBe('2026-10-24T12:00:00.000Z');
    const midnight = call({ deadlines: [on('2024-10-07', '24:00', 'CET')] });
    expect(new Date(endOf(midnight.deadlines[0]!)).toISOString()).toBe('2024-10-07T22:00:00.000Z');
  });

  it('the next deadline is the first that has not passed', () => {
    const two = call({ deadlines: [on('2027-07-15'), on('2027-01-21')] });
    expect(nextDeadline(two, at('2026-11-23T07:00:00Z'))?.date).toBe('2027-01-21');
    expect(nextDeadline(two, at('2027-02-01T07:00:00Z'))?.date).toBe('2027-07-15');
  });
});

import { blankCall } from '../../src/calls/feeds/blank-call.ts';
import type { Call } from '../../src/domain/call.ts';

/** A call of our own making, open until 2 December 2026, 14:00. */
export const aCall = (given: Partial<Call> = {}): Call => ({
  ...blankCall('vinnova:2099-00001', 'vinnova', new Date('2026-11-23T04:10:00Z')),
  title: { sv: 'Påhittad utlysning', en: null },
  deadlines: [
    {
      date: '2026-12-02',
      time: '14:00',
      zone: 'Europe/Stockholm',
      precision: 'minute',
      preliminary: false,
      kind: 'final',
    },
  ],
  ...given,
});

import type { Call, CallStatus } from '../domain/call.ts';
import type { Eligibility } from '../domain/call-answer.ts';
import { daysBetween } from '../domain/instant-of.ts';
import { lastDeadline, statusOf } from '../domain/status-of.ts';
import type { Asker } from './eligibility-of.ts';
import type { Found } from './find-calls.ts';
import type { Reading } from './read-question.ts';
import { stemPhrase } from './thesaurus.ts';

/** How much sooner a call is shown for its time. */
const FOR_STATUS: Record<CallStatus, number> = {
  open: 1.3,
  forthcoming: 1.25,
  rolling: 1.2,
  announced: 1.1,
  unknown: 1,
  closed: 0.85,
};

export const forAsker = (
  call: Call,
  { verdict, reason }: Eligibility,
  asker: Asker,
  reading: Reading,
): number => {
  if (reason === 'place' && verdict === 'no') return reading.outside ? 1 : 0.05;
  if (verdict === 'no') return reason === 'municipality' ? 0.15 : reason === 'condition' ? 0.75 : 0.4;
  const home =
    call.geography.reason === 'county-named' || call.geography.reason === 'municipalities-named' ? 1.1 : 1;
  return (verdict === 'yes' && asker.applicants.length > 0 ? 1.15 : 1) * home;
};

/** With nothing asked about but who or when, what is open comes first, and what is known to be for the asker. */
export const ofAll = (call: Call, { applicants }: Asker, status: CallStatus): number =>
  (status === 'open' ? 1.5 : 1) * (applicants.length > 0 && call.applicants.length === 0 ? 0.6 : 1);

/** Themes that say whom a call is for: it is of little use to others. */
const AUDIENCES = ['unga', 'kvinnliga innovatörer'].map((theme) => ({
  theme,
  stems: stemPhrase(theme).split(' '),
}));

export const forAudience = (call: Call, { met }: Found, takesAll: boolean): number => {
  const audience = AUDIENCES.find(({ theme }) => call.themes.includes(theme));
  if (audience === undefined) return 1;
  return met.some(({ found }) => audience.stems.some((stem) => found.startsWith(stem)))
    ? 1
    : takesAll
      ? 0.9
      : 0.6;
};

/** A call of the funder alone comes before those it has with others. */
export const forFunder = (call: Call, { programmes }: Reading): number =>
  programmes.some(({ level }) => level === 'funder') && call.funders.length > 1 ? 0.6 : 1;

export const forTime = (call: Call, now: Date, today: string): number => {
  const last = lastDeadline(call, now);
  const status = statusOf(call, now);
  const old = status === 'closed' && last !== undefined && daysBetween(last.date, today) > 730;
  return FOR_STATUS[status] * (old ? 0.9 : 1);
};

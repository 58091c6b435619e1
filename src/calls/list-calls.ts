import type { Call, CallStatus } from '../domain/call.ts';
import type { Eligibility } from '../domain/call-answer.ts';
import { nextDeadline, lastDeadline, statusOf } from '../domain/status-of.ts';
import { daysBetween } from '../domain/instant-of.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import type { CallIndex } from './call-index.ts';
import type { Asker } from './eligibility-of.ts';
import { eligibilityOf } from './eligibility-of.ts';
import type { Found, Met } from './find-calls.ts';
import { findCalls } from './find-calls.ts';
import { programmesIn } from './programmes-in.ts';
import type { Reading } from './read-question.ts';

export type Ranked = { id: string; score: number; met: Met[] };

/** How much sooner a call is shown for its time. */
const FOR_STATUS: Record<CallStatus, number> = {
  open: 1.3,
  forthcoming: 1.25,
  rolling: 1.2,
  announced: 1.1,
  unknown: 1,
  closed: 0.85,
};

/** Calls that fit a need, a theme, an applicant, a time: best fit first, time left weighing in. */
export const listCalls = (reading: Reading, index: CallIndex, asker: Asker, now: Date): Ranked[] => {
  const topic = reading.units.filter(
    ({ words }) => !reading.programmeWords.some((name) => name.includes(words)),
  );
  const met = findCalls(index, topic);
  const timed = reading.openNow || reading.rolling || reading.period !== undefined;
  const takesAll = topic.length === 0 || (met.length === 0 && timed);
  const found = takesAll ? index.calls.map(({ id }): Found => ({ id, score: 1, met: [], coverage: 1 })) : met;
  const today = stockholmDate(now);
  const most = Math.max(...found.map(({ score }) => score), 1);
  const ids = new Set(reading.programmes.map(({ id }) => id));
  const fitting = found.flatMap((one) => {
    const call = index.byId.get(one.id);
    if (call === undefined || !fitsMoney(call, reading) || !fitsTime(call, reading, now)) return [];
    const inside = ids.size === 0 || index.programmes.get(call.id)?.some((id) => ids.has(id)) === true;
    const eligibility = eligibilityOf(call, programmesIn(index, call.id), asker);
    const barred = asker.applicants.length > 0 && eligibility.verdict === 'no';
    const score =
      (one.coverage + (0.12 * one.score) / most) *
      (inside ? 1 : 0.3) *
      forAsker(call, eligibility, asker, reading) *
      forTime(call, now, today) *
      forFunder(call, reading) *
      (takesAll && statusOf(call, now) === 'open' ? 1.5 : 1);
    return [{ id: call.id, score, met: one.met, inside, barred, left: timeLeft(call, now, today) }];
  });
  const inside = fitting.filter((one) => one.inside);
  const named = inside.length > 0 ? inside : fitting;
  // What the asker may not apply for is shown only when there is nothing else: then it says why.
  const possible = named.filter(({ barred }) => !barred);
  const kept = (possible.length > 0 ? possible : named).sort((a, b) => b.score - a.score || a.left - b.left);
  const best = kept[0]?.score ?? 0;
  return kept.filter(({ score }) => score >= best * 0.12).map(({ id, score, met }) => ({ id, score, met }));
};

const fitsTime = (call: Call, { openNow, rolling, period, aspects }: Reading, now: Date): boolean => {
  const status = statusOf(call, now);
  if (rolling) return status === 'rolling';
  if (period !== undefined) {
    const opens = call.opens !== null && call.opens.date >= period.from && call.opens.date <= period.to;
    const closes = call.deadlines.some(({ date }) => date >= period.from && date <= period.to);
    if (aspects.includes('opens') && !aspects.includes('deadline')) return opens;
    if (aspects.includes('deadline') && !aspects.includes('opens')) return closes;
    const last = call.deadlines.at(-1)?.date;
    return last !== undefined && (call.opens?.date ?? last) <= period.to && last >= period.from;
  }
  return !openNow || status === 'open' || status === 'rolling';
};

/** A sum that is asked for must be one that the call can give; sums in other currencies are not compared. */
const fitsMoney = (call: Call, { sum }: Reading): boolean => {
  if (sum === undefined || call.grant === null || call.grant.currency !== sum.currency) return true;
  return sum.amount <= (call.grant.max ?? Infinity) && sum.amount >= (call.grant.min ?? 0) * 0.5;
};

const forAsker = (call: Call, { verdict, reason }: Eligibility, asker: Asker, reading: Reading): number => {
  if (reason === 'place' && verdict === 'no') return reading.outside ? 1 : 0.05;
  if (verdict === 'no') return reason === 'municipality' ? 0.15 : 0.4;
  const home =
    call.geography.reason === 'county-named' || call.geography.reason === 'municipalities-named' ? 1.1 : 1;
  return (verdict === 'yes' && asker.applicants.length > 0 ? 1.15 : 1) * home;
};

/** A call of the funder alone comes before those it has with others. */
const forFunder = (call: Call, { programmes }: Reading): number =>
  programmes.some(({ level }) => level === 'funder') && call.funders.length > 1 ? 0.6 : 1;

const forTime = (call: Call, now: Date, today: string): number => {
  const last = lastDeadline(call, now);
  const status = statusOf(call, now);
  const old = status === 'closed' && last !== undefined && daysBetween(last.date, today) > 730;
  return FOR_STATUS[status] * (old ? 0.9 : 1);
};

const timeLeft = (call: Call, now: Date, today: string): number => {
  const next = nextDeadline(call, now);
  return next === undefined ? 100_000 : daysBetween(today, next.date);
};

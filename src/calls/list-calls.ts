import type { Call } from '../domain/call.ts';
import type { Eligibility } from '../domain/call-answer.ts';
import { nextDeadline, statusOf } from '../domain/status-of.ts';
import { daysBetween } from '../domain/instant-of.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import { advisedFor } from './advised.ts';
import type { CallIndex } from './call-index.ts';
import { forAsker, forAudience, forFunder, forTime, ofAll } from './call-weights.ts';
import type { Asker } from './eligibility-of.ts';
import { eligibilityOf } from './eligibility-of.ts';
import type { Found, Met } from './find-calls.ts';
import { findCalls } from './find-calls.ts';
import { programmesIn } from './programmes-in.ts';
import type { Reading } from './read-question.ts';

export type Ranked = { id: string; score: number; met: Met[] };

/** Calls that fit a need, a theme, an applicant, a time: best fit first, time left weighing in. */
export const listCalls = (reading: Reading, index: CallIndex, asker: Asker, now: Date): Ranked[] => {
  const topic = reading.units.filter(
    ({ words }) => !reading.programmeWords.some((name) => name.includes(words)),
  );
  const met = findCalls(index, topic);
  const timed = reading.openNow || reading.rolling || reading.period !== undefined;
  const takesAll = topic.length === 0 || (met.length === 0 && (timed || reading.programmes.length > 0));
  const advised = advisedFor(asker.applicants, index);
  const found = takesAll
    ? index.calls.map(({ id }): Found => ({ id, score: 1, met: [], coverage: 1 }))
    : withAdvised(met, advised);
  const today = stockholmDate(now);
  const advice = ADVICE * (1 - Math.max(0, ...met.map(({ coverage }) => coverage))) ** 2;
  const most = Math.max(...found.map(({ score }) => score), 1);
  const ids = new Set(reading.programmes.map(({ id }) => id));
  const fitting = found.flatMap((one) => {
    const call = index.byId.get(one.id);
    if (call === undefined || !fitsMoney(call, reading) || !fitsTime(call, reading, now)) return [];
    const inside = ids.size === 0 || index.programmes.get(call.id)?.some((id) => ids.has(id)) === true;
    const eligibility = eligibilityOf(call, programmesIn(index, call.id), asker);
    const barred = asker.applicants.length > 0 && isBarred(eligibility);
    const score =
      (one.coverage + (0.12 * one.score) / most + advice * (advised.get(one.id) ?? 0)) *
      forAudience(call, one, takesAll) *
      (inside ? 1 : 0.3) *
      forAsker(call, eligibility, asker, reading) *
      forTime(call, now, today) *
      forFunder(call, reading) *
      (takesAll ? ofAll(call, asker, statusOf(call, now)) : 1);
    return [{ id: call.id, score, met: one.met, inside, barred, left: timeLeft(call, now, today) }];
  });
  const inside = fitting.filter((one) => one.inside);
  const named = inside.length > 0 ? inside : fitting;
  // What the asker may not apply for is shown only when there is nothing else: then it says why.
  const possible = named.filter(({ barred }) => !barred);
  const kept = (possible.some(({ met: words }) => words.length > 0 || takesAll) ? possible : named).sort(
    (a, b) => b.score - a.score || a.left - b.left,
  );
  const best = kept[0]?.score ?? 0;
  return kept.filter(({ score }) => score >= best * 0.12).map(({ id, score, met }) => ({ id, score, met }));
};

/** What it says for a call that it is one to name to such an applicant whatever the need. */
const ADVICE = 0.4;
const LEAST_ADVISED = 0.5;

const withAdvised = (met: Found[], advised: ReadonlyMap<string, number>): Found[] => [
  ...met,
  ...[...advised]
    .filter(([id, near]) => near >= LEAST_ADVISED && !met.some((one) => one.id === id))
    .map(([id]): Found => ({ id, score: 0, met: [], coverage: 0 })),
];

const fitsTime = (call: Call, { openNow, rolling, period, aspects }: Reading, now: Date): boolean => {
  const status = statusOf(call, now);
  if (rolling) return status === 'rolling';
  if (period !== undefined) {
    if (status === 'rolling' && !aspects.includes('deadline') && !aspects.includes('opens')) return true;
    const opens = call.opens !== null && call.opens.date >= period.from && call.opens.date <= period.to;
    const closes = call.deadlines.some(({ date }) => date >= period.from && date <= period.to);
    if (aspects.includes('opens') && !aspects.includes('deadline')) return opens;
    if (aspects.includes('deadline') && !aspects.includes('opens')) return closes;
    const last = call.deadlines.at(-1)?.date;
    return last !== undefined && (call.opens?.date ?? last) <= period.to && last >= period.from;
  }
  return !openNow || status === 'open' || status === 'rolling';
};

/** By the kind of applicant or the place; what one tells of oneself can be told otherwise. */
const isBarred = ({ verdict, reason }: Eligibility): boolean => verdict === 'no' && reason !== 'condition';

/** A sum that is asked for must be one that the call can give; sums in other currencies are not compared. */
const fitsMoney = (call: Call, { sum }: Reading): boolean => {
  if (sum === undefined || call.grant === null || call.grant.currency !== sum.currency) return true;
  return sum.amount <= (call.grant.max ?? Infinity) && sum.amount >= (call.grant.min ?? 0) * 0.5;
};

const timeLeft = (call: Call, now: Date, today: string): number => {
  const next = nextDeadline(call, now);
  return next === undefined ? 100_000 : daysBetween(today, next.date);
};

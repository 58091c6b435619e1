import type { Interest } from '../domain/alerts/alerts.ts';
import type { Call } from '../domain/call.ts';
import { statusOf } from '../domain/status-of.ts';
import type { AskWorld } from './ask.ts';
import { eligibilityOf } from './eligibility-of.ts';
import { findCalls, type Met } from './find-calls.ts';
import { programmesIn } from './programmes-in.ts';
import { stemPhrase } from './thesaurus.ts';
import { topicOf } from './topic.ts';

/** The word itself, or one that means the same, where it tells what a call is about: rather few calls than wrong ones. */
const NEAR = 0.75;
const TELLING = 0.45;

/**
 * The calls that somebody wants to hear of, best first: of one of the programmes named, and about one of the topics.
 * Never what has closed, nor what they may not apply for.
 */
export const callsForInterest = (
  interest: Interest,
  { index, now }: Pick<AskWorld, 'index' | 'now'>,
): Call[] => {
  const { topics, programmes } = interest;
  const scores = new Map<string, number>();
  for (const topic of topics)
    for (const { id, score } of callsAbout(topic, index))
      scores.set(id, Math.max(score, scores.get(id) ?? 0));
  const fits = ({ id }: Call): boolean =>
    (topics.length === 0 || scores.has(id)) &&
    (programmes.length === 0 || programmes.some((one) => index.programmes.get(id)?.includes(one)));
  return index.calls
    .filter((call) => fits(call) && statusOf(call, now) !== 'closed')
    .filter((call) => eligibilityOf(call, programmesIn(index, call.id), interest).verdict !== 'no')
    .sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
};

/** All words of a topic are met, or all but one where there are many. */
const callsAbout = (topic: string, index: AskWorld['index']): { id: string; score: number }[] => {
  const units = topicOf(topic);
  const wanted = units.length > 2 ? units.length - 1 : units.length;
  return findCalls(index, units).filter(({ id, met }) => {
    const call = index.byId.get(id);
    return call !== undefined && met.filter((one) => tells(one, call)).length >= wanted;
  });
};

/** "Energi" is no more than the beginning of its funder's name in a call of Energimyndigheten about something else. */
const tells = ({ quality, tells: telling, found, unit }: Met, call: Call): boolean =>
  quality >= NEAR && telling >= TELLING && (found === unit.stems || wordsOf(call).includes(found));

const wordsOf = ({ title, themes, summary, remarks, geography }: Call): string[] =>
  stemPhrase([title.sv, title.en, summary, ...themes, ...remarks, ...geography.areas].join(' ')).split(' ');

import type { AskContext } from '../domain/call-answer.ts';
import type { CallIndex } from './call-index.ts';
import { namedProgrammes } from './named-programmes.ts';
import { plainText } from './plain-text.ts';
import { PROGRAMMES } from './programmes.ts';
import type { Reading } from './read-question.ts';
import { topicOf } from './topic.ts';

/** A question with what it leaves out put in from the last one. */
export type FullReading = Reading & {
  /** The calls the last answer was about, when the question speaks of them ("när stänger den?"). */
  spokenOf: string[];
  /** The words that say what it is about. */
  topic: string;
  /** More hits of the same are asked for. */
  more: boolean;
};

const MORE = /^(?:visa |se |ge mig |show |any )?(?:fler|flera|mer|more)\b|nasta sida|next page/u;
const LEANS =
  /^(?:och|men|and|but|what about|hur ar det|da)\b|\b(?:den|det|denna|dom|it|that one|this one)\b/u;

export const followUp = (
  reading: Reading,
  context: AskContext | undefined,
  index: CallIndex,
): FullReading => {
  const topic = reading.units.map(({ raw }) => raw).join(' ');
  const alone = { ...reading, spokenOf: [], topic, more: false };
  if (context === undefined) return alone;
  if (MORE.test(reading.plain)) return { ...restored(reading, context), more: true, spokenOf: [] };
  const names = reading.units.length > 0 || reading.programmes.length > 0 || reading.otherFunders.length > 0;
  if (names || (!LEANS.test(reading.plain) && reading.aspects.length === 0 && !reading.asksOpen))
    return alone;
  const asksOfCalls = reading.aspects.length > 0 || reading.asksOpen;
  const spokenOf = asksOfCalls ? context.calls.filter((id) => index.byId.has(id)).slice(0, 1) : [];
  return { ...restored(reading, context), spokenOf, more: false };
};

const restored = (reading: Reading, context: AskContext): Reading & { topic: string } => ({
  ...reading,
  units: topicOf(context.topic),
  topic: context.topic,
  programmeWords: namedProgrammes(plainText(context.topic)).words,
  programmes: PROGRAMMES.filter(({ id }) => context.programmes.includes(id)),
  kinds: reading.kinds.length > 0 ? reading.kinds : context.applicants,
  places: reading.places.length > 0 ? reading.places : context.places,
});

import type { Question } from '../../domain/idea-values.ts';
import { readFields } from '../answers/read-fields.ts';
import type { Draft } from '../session.ts';
import { hear } from './hear.ts';

const CORRECTS =
  /^(?:(?:nej|nä|näe|oj|ursäkta|förlåt|sorry|äh|no|ja)[ ,.!]*)?(?:vänta|förresten|jag menar|jag menade|rättelse|jag skrev fel|skrev fel|det blev fel|wait|i mean|i meant|actually)[ ,:.!]+(?=\S)/iu;
/** "Nej, vi är ett företag": takes back what was said only where it names a fact anew. */
const DENIES = /^(?:nej|nä|näe|no)[ ,.!]+(?=(?:vi|jag|we|i) (?:är|e|are|am)(?!\p{L}))/iu;
/** A correction of so few words that names a place, somebody or a sum is about that. */
const SHORT_WORDS = 6;

/**
 * "Nä förresten, bara Berg": words that take back what was just answered, not an answer to the question at hand.
 * Gives the draft with the earlier answer changed, or nothing when the words correct nothing.
 */
export const correct = (draft: Draft, text: string, now: Date): Draft | null => {
  const match = CORRECTS.exec(text);
  const last = draft.trail.at(-1);
  if (last === undefined || last === 'doubt') return null;
  if (match === null) return denied(draft, text, now);
  const rest = text.slice(match[0].length);
  const about = factIn(rest, now) ?? last;
  // What is told freely is added to: half of it may still hold.
  const whole = isFact(about) ? rest : [draft.answers[about], rest].filter((part) => part).join('\n');
  return { ...hear(draft, about, whole, now), said: [...draft.said, text] };
};

/** All facts of it: whoever says who they are may say where, too. */
const denied = (draft: Draft, text: string, now: Date): Draft | null => {
  const match = DENIES.exec(text);
  const rest = text.slice(match?.[0].length ?? 0);
  const { answered, quotes } = readFields(rest, now);
  const facts = match === null ? [] : answered.filter((question) => isFact(question));
  if (facts.length === 0) return null;
  const changed = facts.reduce((one, fact) => hear(one, fact, quotes[fact] ?? rest, now), draft);
  return { ...changed, said: [...draft.said, text] };
};

const isFact = (question: Question): boolean =>
  question === 'where' || question === 'who' || question === 'funding';

const factIn = (rest: string, now: Date): Question | undefined =>
  rest.trim().split(/\s+/u).length <= SHORT_WORDS
    ? readFields(rest, now).answered.find((question) => isFact(question))
    : undefined;

import { tellsOfAPlan } from '../understand/signals.ts';
import { anyOf } from './any-of.ts';
import type { Sentence } from './sentences.ts';
import * as words from './statement-words.ts';

/** A question shorter than this many characters states nothing. */
const SHORT_QUESTION = 40;

/** Whether a sentence says what somebody wants to do. */
export function statesPlan({ text, asks }: Sentence): boolean {
  return tellsOfAPlan(text) && !(asks && text.length < SHORT_QUESTION);
}

const OURS = anyOf(
  "vi, jag, je, låt oss, idén, tanken, ideen, we, i want, i would, let us, let's, our, jeg, vår, våra",
);

/** Whether a sentence is said by the actor of themselves: "vi vill", "låt oss", "idén är". */
export function isOurs({ text }: Sentence): boolean {
  return OURS.test(text);
}

const LACK = anyOf(words.LACK_WORDS);
const NEEDS = anyOf('behöver, need, needs, trenger');
const MONEY_AFTER =
  /(?<!\p{L})(?:behover|needs?|trenger) (?:\p{L}{1,25} ){0,2}(?:pengar|bidrag|stod|finansiering|\d|medel|money|funding|hjalp|help)/u;

/** Whether a sentence states a problem or a need; to need money is none. */
export function statesNeed({ text }: Sentence): boolean {
  return LACK.test(text) || (NEEDS.test(text) && !MONEY_AFTER.test(text));
}

const RESULT = anyOf(words.RESULT_WORDS);
/** "så fler kan …", "so small companies get …": within a few words, somebody can, gets or becomes something. */
const SO_THAT =
  /(?<!\p{L})(?:sa|so) (?!(?:har|lange|mycket|manga|lite|fort|klart|bra|att|that)(?!\p{L}))(?:\p{L}{1,25},? ){1,5}(?:kan|kommer|far|blir|ska|slipper|orkar|vagar|hittar|lar|vaxer|klarar|utnyttjar|hinner|mar|stannar|get|gets|can|will|learn)(?!\p{L})/u;
const SOMEBODY = anyOf(words.BENEFICIARIES);
/** Characters before the words of a result in which the one who has it may be named. */
const BEFORE_RESULT = 60;

/** Whether a sentence states a result, and somebody who has it. */
export function statesChange({ text }: Sentence): boolean {
  const index = (RESULT.exec(text) ?? SO_THAT.exec(text))?.index;
  return index !== undefined && SOMEBODY.test(text.slice(Math.max(0, index - BEFORE_RESULT)));
}

import type { Concept } from '../domain/concepts.ts';
import type { Command } from './answers/read-command.ts';
import { readCommand } from './answers/read-command.ts';
import { fold } from './answers/fold.ts';
import type { Sentence } from './answers/sentences.ts';
import { sentencesOf } from './answers/sentences.ts';
import { wordsOf } from './answers/words.ts';
import { readConcept } from './understand/read-concept.ts';
import {
  asksAboutFunding,
  asksForCalls,
  asksWhetherOneCould,
  isSmallTalk,
  namesAThing,
  opensAsQuestion,
  tellsOfAPlan,
} from './understand/signals.ts';

/**
 * What a free text is. `idea` is `sure` when the text says what somebody wants to do; not sure means: ask.
 * An idea that also asks about funding has `alsoAsks`. `unclear` is text that says nothing we can go by;
 * `empty` has no letters or digits at all.
 */
export type Understanding =
  | { intent: 'command'; command: Command }
  | { intent: 'concept'; concept: Concept }
  | { intent: 'idea'; sure: boolean; alsoAsks?: 'call-question' }
  | { intent: 'call-question' }
  | { intent: 'question' }
  | { intent: 'smalltalk' }
  | { intent: 'unclear' }
  | { intent: 'empty' };

/** Long texts are weighed by their beginning and end; what is between changes nothing. */
const WEIGHED_CHARACTERS = 6000;

/** Tells commands, concepts, ideas, questions and small talk apart, in Swedish, English and Norwegian. */
export function understand(text: string): Understanding {
  const command = readCommand(text);
  if (command !== undefined) return { intent: 'command', command };
  if (asksForCalls(text)) return { intent: 'call-question' };
  const concept = readConcept(text);
  if (concept !== undefined) return { intent: 'concept', concept };
  const sentences = sentencesOf(weighed(text));
  if (sentences.length === 0) return { intent: 'empty' };
  if (sentences.every(({ text: sentence }) => isSmallTalk(sentence))) return { intent: 'smalltalk' };
  const talk = sentences.filter(({ text: sentence }) => !isSmallTalk(sentence));
  return judge(talk);
}

const weighed = (text: string): string =>
  text.length <= WEIGHED_CHARACTERS
    ? text
    : `${text.slice(0, WEIGHED_CHARACTERS / 2)}\n${text.slice(-WEIGHED_CHARACTERS / 2)}`;

/** So many words of telling make a text an idea even when no word of wanting is recognised. */
const TELLING_WORDS = 18;
/** So many make an idea of a sentence that says what somebody wants. */
const FEWEST_PLAN_WORDS = 4;

function judge(sentences: Sentence[]): Understanding {
  const questions = sentences.filter((sentence) => sentence.asks || opensAsQuestion(sentence.text));
  const telling = sentences.filter((sentence) => !questions.includes(sentence));
  const told = countWords(telling);
  const plans = telling.some(({ text }) => tellsOfAPlan(text));
  if (questions.some(({ text }) => asksAboutFunding(text))) {
    const sure = plans && told >= FEWEST_PLAN_WORDS;
    return sure ? { intent: 'idea', sure, alsoAsks: 'call-question' } : { intent: 'call-question' };
  }
  if (told < TELLING_WORDS && telling.some(({ text }) => asksAboutFunding(text) && !tellsOfAPlan(text))) {
    return { intent: 'call-question' };
  }
  if ((plans && told >= FEWEST_PLAN_WORDS) || told >= TELLING_WORDS) return { intent: 'idea', sure: true };
  if (questions.length > 0) return judgeQuestions(questions, told);
  const namesSomething = told >= 2 && telling.some(({ text }) => namesAThing(text));
  return plans || namesSomething ? { intent: 'idea', sure: false } : { intent: 'unclear' };
}

/** A text of questions: an idea put as a question, or a bare thing with a question mark, is worth asking about. */
function judgeQuestions(questions: Sentence[], told: number): Understanding {
  const asked = countWords(questions);
  const plans = questions.some(({ text }) => tellsOfAPlan(text));
  if (plans && asked + told >= TELLING_WORDS) return { intent: 'idea', sure: true };
  const mayBeIdea = questions.some(({ text }) => asksWhetherOneCould(text) || !opensAsQuestion(text));
  return mayBeIdea && asked > 1 ? { intent: 'idea', sure: false } : { intent: 'question' };
}

const countWords = (sentences: Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + wordsOf(fold(text)).length, 0);

import type { Card } from '../../src/domain/message.ts';
import { LANGUAGES, type Language } from '../../src/domain/codes.ts';
import { answerMessage } from '../../src/flows/calls/answer-calls.ts';
import { newSession } from '../../src/flows/session.ts';
import { askOn, indexOf } from '../support/call-fixtures.ts';

const index = indexOf('calls.jsonl');
const ASKER = { applicants: ['association' as const], places: ['2361' as const], themes: ['våtmarker'] };

/** The card that a question is answered with. */
const cardFor = (question: string, language: Language, known: boolean): Card => {
  const answer = askOn(index, question, known ? { profile: ASKER } : {});
  const message = answerMessage({ session: newSession('k'), answer: { ...answer, language }, index });
  if (message.kind !== 'card') throw new Error(`${question} is not answered with a card`);
  return message.card;
};

const QUESTIONS = [
  'finns det något om våtmarker?',
  'vad har EU-kommissionen?',
  'när stänger Nordplus?',
  'kan vi i Krokom söka Nordsjöprogrammet?',
  'är Town Twinning öppen?',
  'vilken stödandel har 1:1-medel?',
  'jämför Nordplus och Perform Europe',
];
const cards = LANGUAGES.flatMap((language) =>
  QUESTIONS.map((question, at) => cardFor(question, language, at % 2 === 0)),
);

/** Cards about calls, as the questions above make them from 55 real calls. */
export const callSamples = <Name extends Card['name']>(name: Name): Extract<Card, { name: Name }>[] =>
  cards.filter((card): card is Extract<Card, { name: Name }> => card.name === name);

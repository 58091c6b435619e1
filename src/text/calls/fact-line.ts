import type { AskedFact, CallAnswer } from '../../domain/call-answer.ts';
import type { Language } from '../../domain/codes.ts';
import type { Aspect } from '../../domain/programme.ts';
import { textsFor } from '../texts.ts';
import type { AnswerSources } from './answer-facts.ts';
import { aspectWords } from './aspect-words.ts';

/** What is stated of one thing that was asked, or that the source does not state it. */
export const factLine = (fact: AskedFact, answer: CallAnswer, sources: AnswerSources): string => {
  const { language, today } = answer;
  const texts = textsFor(language).calls;
  const name = texts.aspects[fact.aspect];
  const usual = standingWords(fact, language, sources);
  const call = fact.subject.kind === 'call' ? sources.call(fact.subject.id) : undefined;
  const field = call === undefined ? undefined : aspectWords(call, fact.aspect, today, language);
  const value = [field, ...fact.sentences, fact.stated || field !== undefined ? usual : ''].filter(
    (text) => text !== undefined && text !== '',
  );
  if (fact.stated && value.length > 0) return texts.said(name, value.join(' '));
  return [texts.notStated(name), usual === '' ? '' : texts.usually(usual)].join(' ').trim();
};

/** What standing facts say about the same thing. */
const standingWords = (
  { subject, aspect }: AskedFact,
  language: Language,
  sources: AnswerSources,
): string => {
  const programmes =
    subject.kind === 'call'
      ? sources.programmesOf(subject.id).filter(({ level }) => level === 'programme')
      : [sources.programme(subject.id)];
  const wanted: Aspect[] = aspect === 'deadline' || aspect === 'opens' ? [aspect, 'window'] : [aspect];
  const found = programmes.map(
    (programme) => programme?.facts.filter((fact) => wanted.includes(fact.aspect)) ?? [],
  );
  return (found.find((facts) => facts.length > 0) ?? []).map((fact) => fact[language]).join(' ');
};

import type { Call } from '../../domain/call.ts';
import type { CallAnswer } from '../../domain/call-answer.ts';
import type { Language } from '../../domain/codes.ts';
import { formatList } from '../format-list.ts';
import { textsFor } from '../texts.ts';
import type { AnswerSources } from './answer-facts.ts';
import { momentWords, titleOf } from './call-words.ts';

/** The answer in short, before the facts it rests on. */
export const answerHead = (answer: CallAnswer, sources: AnswerSources): string[] => {
  const texts = textsFor(answer.language).calls;
  const [first] = answer.hits;
  const call = first === undefined ? undefined : sources.call(first.call);
  switch (answer.intent) {
    case 'unknown':
      return [texts.unknownName(formatList(answer.unknownNames, answer.language))];
    case 'list':
      return answer.total === 0 ? [texts.nothing] : [texts.found(String(answer.total))];
    case 'comparison':
      return [texts.comparison];
    case 'not-eligible':
      return [
        texts.eligible.no[first?.eligibility.reason ?? 'place'],
        call === undefined ? '' : titleOf(call, answer.language),
      ];
    case 'closed':
      return call === undefined ? [] : closedWords(call, answer.language);
    case 'not-stated':
    case 'detail':
      return call === undefined
        ? answer.programmes.slice(0, 1).map((id) => sources.programme(id)?.names[answer.language] ?? '')
        : [titleOf(call, answer.language)];
  }
};

const closedWords = (call: Call, language: Language): string[] => {
  const texts = textsFor(language).calls;
  const last = call.deadlines.at(-1);
  const title = titleOf(call, language);
  const spent = /committed|uppbundna|bundna/iu.test(call.statusRaw ?? '') ? texts.closedFor : '';
  return [
    last === undefined ? texts.closed(title) : texts.closedOn(title, momentWords(last, language)),
    spent,
  ];
};

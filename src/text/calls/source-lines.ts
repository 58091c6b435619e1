import type { CallAnswer } from '../../domain/call-answer.ts';
import { textsFor } from '../texts.ts';
import type { AnswerSources } from './answer-facts.ts';
import { fundersOf } from './call-words.ts';
import { fetchedWords } from './fetched-words.ts';

/** Where it comes from, and how old it is. */
export const sourceLines = (
  answer: CallAnswer,
  sources: Pick<AnswerSources, 'call' | 'programme'>,
): string[] => {
  const { language } = answer;
  const texts = textsFor(language).calls;
  const most = answer.intent === 'comparison' ? MOST_COMPARED : 1;
  const calls = answer.hits.flatMap(({ call }) => sources.call(call) ?? []).slice(0, most);
  const ofCalls =
    answer.intent === 'list' && calls.length === 0
      ? []
      : calls.map((call) => {
          return texts.source(
            call.urls.web ?? call.provenance.source ?? fundersOf(call),
            fetchedWords(call, language),
          );
        });
  const ofProgrammes = answer.programmes
    .flatMap((id) => sources.programme(id) ?? [])
    .filter(({ facts }) => facts.length > 0)
    .slice(0, most)
    .map(({ url, asOf }) => texts.source(url, texts.standing(asOf)));
  return [...new Set([...ofCalls, ...ofProgrammes])].concat(texts.check);
};

const MOST_COMPARED = 4;

import type { CallAnswer } from '../../domain/call-answer.ts';
import { textsFor } from '../texts.ts';
import type { AnswerSources } from './answer-facts.ts';
import { fundersOf } from './call-words.ts';
import { fetchedWords } from './fetched-words.ts';

const MOST_COMPARED = 4;

/** Where something is read, mostly a web address, and how old it is in words. */
export type Source = { place: string; age: string };

/** Where an answer comes from: the calls it shows, at most so many, and the standing facts it rests on. */
export const sourcesOf = (
  { language, intent, hits, programmes }: CallAnswer,
  sources: Pick<AnswerSources, 'call' | 'programme'>,
  mostInList = 1,
): Source[] => {
  const texts = textsFor(language).calls;
  const most = intent === 'comparison' ? MOST_COMPARED : 1;
  const ofCalls = hits
    .flatMap(({ call }) => sources.call(call) ?? [])
    .slice(0, intent === 'list' ? mostInList : most)
    .map((call) => ({
      place: call.urls.web ?? call.provenance.source ?? fundersOf(call),
      age: fetchedWords(call, language),
    }));
  const ofProgrammes = programmes
    .flatMap((id) => sources.programme(id) ?? [])
    .filter(({ facts }) => facts.length > 0)
    .slice(0, most)
    .map(({ url, asOf }) => ({ place: url, age: texts.standing(asOf) }));
  return [...ofCalls, ...ofProgrammes];
};

/** What every answer ends with: where it comes from, how old it is, and to check it. */
export const sourceLines = (
  answer: CallAnswer,
  sources: Pick<AnswerSources, 'call' | 'programme'>,
): string[] => {
  const texts = textsFor(answer.language).calls;
  const lines = sourcesOf(answer, sources).map(({ place, age }) => texts.source(place, age));
  return [...new Set(lines), texts.check];
};

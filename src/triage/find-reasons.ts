import type { Reason } from '../domain/mapping.ts';
import { findQuotes } from './find-quotes.ts';
import { areaShares, classJudge, classesOfArea, levelJudge } from './judge.ts';
import type { Judge } from './judge.ts';
import { areaConcepts, levelConcepts } from './lexicon.ts';
import type { Concept } from './lexicon.ts';
import type { Sign } from './read-signs.ts';
import type { Match } from './stem-index.ts';
import type { Token } from './tokenize.ts';

type Decision = { area: string; subarea: string | null; level: string };
type Text = { text: string; tokens: readonly Token[]; signs: readonly Sign[] };

/**
 * The words of a text that a decision rests on, at most two for the area and one each for sub-area and level.
 * Every quote has been tried: without it the decision is less sure.
 */
export const findReasons = (read: Text, { area, subarea, level }: Decision): Reason[] => {
  const concepts = areaConcepts.find(read.tokens);
  const classes = classesOfArea(area);
  const sureOf = (judge: Judge, answer: string) => (signs: readonly Sign[]) =>
    judge.shares(signs).get(answer) ?? 0;
  const sureOfArea = (signs: readonly Sign[]): number => areaShares(classJudge.shares(signs)).get(area) ?? 0;
  return [
    ...reasonsFor(read, 'area', 2, classJudge, classes, concepts, sureOfArea),
    ...(subarea === null
      ? []
      : reasonsFor(read, 'subarea', 1, classJudge, [subarea], concepts, sureOf(classJudge, subarea))),
    ...reasonsFor(
      read,
      'level',
      1,
      levelJudge,
      [level],
      levelConcepts.find(read.tokens),
      sureOf(levelJudge, level),
    ),
  ];
};

const reasonsFor = (
  { text, tokens, signs }: Text,
  target: Reason['for'],
  quotes: number,
  judge: Judge,
  answers: readonly string[],
  concepts: readonly Match<Concept>[],
  sureness: (signs: readonly Sign[]) => number,
): Reason[] => {
  const named = concepts.filter(({ value }) => answers.includes(value.owner));
  const pulls = judge.pulls(signs, answers, tokens.length);
  return findQuotes(tokens, signs, { named, pulls, sureness }, { quotes, tries: quotes + 3 }).map((span) => ({
    for: target,
    code: named.find(({ from, to }) => from < span.to && to > span.from)?.value.code ?? 'wording',
    quote: text.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end),
  }));
};

import type { AlsoReason, Reason } from '../domain/mapping.ts';
import { findQuotes } from './find-quotes.ts';
import { areaShares, classJudge, classesOfArea, levelJudge } from './judge.ts';
import type { Judge } from './judge.ts';
import { areaConcepts, levelConcepts } from './lexicon.ts';
import type { Concept } from './lexicon.ts';
import type { Sign } from './read-signs.ts';
import type { Match } from './stem-index.ts';
import type { Token } from './tokenize.ts';
import { widenQuote } from './widen-quote.ts';

type Decision = { area: string; subarea: string | null; level: string; also: readonly string[] };
type Text = { text: string; tokens: readonly Token[]; signs: readonly Sign[] };
type Found = Omit<Reason, 'for'>;

/**
 * The words of a text that a decision rests on, at most two for the area and one each for sub-area, level and every
 * further area. Every quote has been tried: without it the decision is less sure.
 */
export const findReasons = (
  read: Text,
  { area, subarea, level, also }: Decision,
): { reasons: Reason[]; alsoReasons: AlsoReason[] } => {
  const inArea = areaConcepts.find(read.tokens);
  const levels = levelConcepts.find(read.tokens);
  const sureOf = (judge: Judge, answer: string) => (signs: readonly Sign[]) =>
    judge.shares(signs).get(answer) ?? 0;
  const ofArea = (code: string, quotes: number): Found[] => {
    const sureness = (signs: readonly Sign[]): number => areaShares(classJudge.shares(signs)).get(code) ?? 0;
    const classes = classesOfArea(code);
    return found(read, { judge: classJudge, answers: classes, concepts: inArea, sureness, quotes });
  };
  const one = (judge: Judge, answer: string, concepts: readonly Match<Concept>[]): Found[] =>
    found(read, { judge, answers: [answer], concepts, sureness: sureOf(judge, answer), quotes: 1 });
  const because = (aim: Reason['for'], list: readonly Found[]): Reason[] =>
    list.map((reason) => ({ for: aim, ...reason }));
  return {
    reasons: [
      ...because('area', ofArea(area, 2)),
      ...because('subarea', subarea === null ? [] : one(classJudge, subarea, inArea)),
      ...because('level', one(levelJudge, level, levels)),
    ],
    alsoReasons: also.flatMap((code) => ofArea(code, 1).map((reason) => ({ area: code, ...reason }))),
  };
};

type Asked = {
  judge: Judge;
  answers: readonly string[];
  concepts: readonly Match<Concept>[];
  sureness: (signs: readonly Sign[]) => number;
  quotes: number;
};

const found = (
  { text, tokens, signs }: Text,
  { judge, answers, concepts, sureness, quotes }: Asked,
): Found[] => {
  const named = concepts.filter(({ value }) => answers.includes(value.owner));
  const pulls = judge.pulls(signs, answers, tokens.length);
  return findQuotes(tokens, signs, { named, pulls, sureness }, { quotes, tries: quotes + 3 }).map((span) => {
    const { from, to, wanted } = widenQuote(tokens, span);
    return {
      code: named.find((match) => match.from < span.to && match.to > span.from)?.value.code ?? 'wording',
      quote: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
      ...(wanted ? { wanted } : {}),
    };
  });
};

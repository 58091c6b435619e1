import type { Reason } from '../domain/mapping.ts';
import { findQuotes } from './find-quotes.ts';
import type { Span } from './find-quotes.ts';
import { areaShares, classJudge, classesOfArea, levelJudge } from './judge.ts';
import { areaConcepts, levelConcepts } from './lexicon.ts';
import type { Concept } from './lexicon.ts';
import type { Match, StemIndex } from './stem-index.ts';
import type { Token } from './tokenize.ts';

type Decision = { area: string; subarea: string | null; level: string };

/**
 * The words of a text that a decision rests on, at most two for the area and one each for sub-area and level.
 * Every quote has been tried: without it the decision is less sure.
 */
export const findReasons = (text: string, tokens: readonly Token[], decision: Decision): Reason[] => {
  const { area, subarea, level } = decision;
  const quote = ({ from, to }: Span): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const areaQuotes = findQuotes(
    tokens,
    classJudge.pulls(tokens, classesOfArea(area)),
    (some) => areaShares(classJudge.shares(some)).get(area) ?? 0,
    { quotes: 2, tries: 4 },
  );
  const subareaQuotes =
    subarea === null
      ? []
      : findQuotes(
          tokens,
          classJudge.pulls(tokens, [subarea]),
          (some) => classJudge.shares(some).get(subarea) ?? 0,
          { quotes: 1, tries: 2 },
        );
  const levelQuotes = findQuotes(
    tokens,
    levelJudge.pulls(tokens, [level]),
    (some) => levelJudge.shares(some).get(level) ?? 0,
    { quotes: 1, tries: 3 },
  );
  const codeOf = (span: Span, index: StemIndex<Concept>, owners: readonly string[]): string =>
    index.find(tokens).find((match) => overlaps(match, span) && owners.includes(match.value.owner))?.value
      .code ?? 'wording';
  return [
    ...areaQuotes.map((span) => ({
      for: 'area' as const,
      code: codeOf(span, areaConcepts, classesOfArea(area)),
      quote: quote(span),
    })),
    ...subareaQuotes.map((span) => ({
      for: 'subarea' as const,
      code: codeOf(span, areaConcepts, [subarea ?? '']),
      quote: quote(span),
    })),
    ...levelQuotes.map((span) => ({
      for: 'level' as const,
      code: codeOf(span, levelConcepts, [level]),
      quote: quote(span),
    })),
  ];
};

const overlaps = (match: Match<Concept>, span: Span): boolean => match.from < span.to && match.to > span.from;

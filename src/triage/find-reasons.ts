import type { AlsoReason, Reason } from '../domain/mapping.ts';
import { findQuotes } from './find-quotes.ts';
import { areaShares, classesOfArea, type Judged } from './judge.ts';
import type { Concept, Concepts } from './lexicon.ts';
import type { Span } from './span.ts';
import type { Match } from './stem-index.ts';
import type { Token } from './tokenize.ts';
import { widenQuote } from './widen-quote.ts';

type Decision = { area: string; subarea: string | null; level: string; also: readonly string[] };
type Text = {
  text: string;
  tokens: readonly Token[];
  concepts: Concepts;
  classes: Judged;
  levels: Judged;
};
type Found = Omit<Reason, 'for'>;

/**
 * The words of a text that a decision rests on, at most two for the area and one each for sub-area, level and every
 * further area. Every quote has been tried: without it the decision is less sure.
 */
export const findReasons = (
  read: Text,
  { area, subarea, level, also }: Decision,
): { reasons: Reason[]; alsoReasons: AlsoReason[] } => {
  const { classes, levels, concepts } = read;
  const ofArea = (code: string, quotes: number): Found[] => {
    const sureness = (without?: Span): number => areaShares(classes.shares(without)).get(code) ?? 0;
    const answers = classesOfArea(code);
    return found(read, { judged: classes, answers, concepts: concepts.area, sureness, quotes });
  };
  const one = (judged: Judged, answer: string, named: readonly Match<Concept>[]): Found[] => {
    const sureness = (without?: Span): number => judged.shares(without).get(answer) ?? 0;
    return found(read, { judged, answers: [answer], concepts: named, sureness, quotes: 1 });
  };
  const because = (aim: Reason['for'], list: readonly Found[]): Reason[] =>
    list.map((reason) => ({ for: aim, ...reason }));
  return {
    reasons: [
      ...because('area', ofArea(area, 2)),
      ...because('subarea', subarea === null ? [] : one(classes, subarea, concepts.area)),
      ...because('level', one(levels, level, concepts.level)),
    ],
    alsoReasons: also.flatMap((code) => ofArea(code, 1).map((reason) => ({ area: code, ...reason }))),
  };
};

type Asked = {
  judged: Judged;
  answers: readonly string[];
  concepts: readonly Match<Concept>[];
  sureness: (without?: Span) => number;
  quotes: number;
};

const found = ({ text, tokens }: Text, { judged, answers, concepts, sureness, quotes }: Asked): Found[] => {
  const named = concepts.filter(({ value }) => answers.includes(value.owner));
  const pulls = judged.pulls(answers);
  return findQuotes(tokens, { named, pulls, sureness }, { quotes, tries: quotes + 3 }).map((span) => {
    const { from, to, wanted } = widenQuote(tokens, span);
    return {
      code: named.find((match) => match.from < span.to && match.to > span.from)?.value.code ?? 'wording',
      quote: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
      ...(wanted ? { wanted } : {}),
    };
  });
};

import { type Level, LEVELS, NO_AREA } from '../domain/codes.ts';
import type { Settled } from '../domain/doubt.ts';
import { firstDefinitions } from '../domain/first-definitions.ts';
import type { Mapping } from '../domain/mapping.ts';
import { findReasons } from './find-reasons.ts';
import { areaShares, classJudge, classesOfArea, levelJudge, signsOf } from './judge.ts';
import { judgeFit } from './judge-fit.ts';
import { conceptsIn } from './lexicon.ts';
import { ranked } from './ranked.ts';
import { withoutSmallWords } from './function-words.ts';
import { tokenize } from './tokenize.ts';
import { weed } from './weed.ts';

/** From which share on a further area is named beside the first. */
const ALSO = 0.2;

/**
 * Proposes strength area, sub-area and level for a text, with the words it rests on. Never throws: a text without
 * words is `not-idea`. What the actor has `settled` weighs as said: what it is not lends its share to what it is.
 * Source of the rules: the labelling rules, sections 1 and 2.
 */
export const mapIdea = async (text: string, settled: Settled | null = null): Promise<Mapping> => {
  const words = weed(tokenize(text));
  const fit = judgeFit(text, words);
  const tokens = withoutSmallWords(words);
  const concepts = conceptsIn(tokens);
  const signs = signsOf(tokens, concepts);
  const [classes, levels] = [classJudge(signs, tokens.length), levelJudge(signs, tokens.length)];
  const classShares = classes.shares();
  const shares = fit === 'idea' ? areaShares(classShares) : withoutArea(areaShares(classShares));
  const areas = settled?.kind === 'area' ? moved(shares, settled) : shares;
  const [[area, confidence] = [NO_AREA, 1], ...others] = ranked(areas);
  const levelShares = levelsOf(levels.shares());
  const [[level, levelConfidence] = ['bas' as const, 0], ...otherLevels] = ranked<Level>(
    settled?.kind === 'level' ? moved(levelShares, settled) : levelShares,
  );
  const [subarea] =
    ranked(new Map(classesOfArea(area).map((name) => [name, classShares.get(name) ?? 0])))[0] ?? [];
  const also = others
    .filter(([code, share]) => code !== NO_AREA && share >= ALSO)
    .slice(0, 2)
    .map(([code]) => code);
  const decision = { area, subarea: subarea === undefined || subarea === area ? null : subarea, also, level };
  return {
    ...decision,
    alternatives: others.map(([code, share]) => ({ area: code, confidence: share })),
    confidence,
    levelConfidence,
    levelAlternatives: otherLevels.map(([code, share]) => ({ level: code, confidence: share })),
    fit: area !== NO_AREA ? 'area' : fit === 'idea' ? 'cross-area' : fit,
    ...findReasons({ text, tokens, concepts, classes, levels }, decision),
    settled,
    definitionsVersion: firstDefinitions.version,
  };
};

const levelsOf = (shares: ReadonlyMap<string, number>): Map<Level, number> =>
  new Map(LEVELS.map((level) => [level, shares.get(level) ?? 0]));

const moved = <T extends string>(shares: ReadonlyMap<T, number>, { is, isNot }: Settled): Map<T, number> => {
  const lent = [...shares].find(([code]) => code === isNot)?.[1] ?? 0;
  return new Map(
    [...shares].map(([code, share]) => [code, code === is ? share + lent : code === isNot ? 0 : share]),
  );
};

/** What is no development idea belongs to no area, whatever its words; the order of the areas stays. */
const withoutArea = (areas: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...areas].map(([area, share]) => [area, area === NO_AREA ? 0.9 + share / 10 : share / 10]));

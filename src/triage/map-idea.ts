import { LEVELS, NO_AREA } from '../domain/codes.ts';
import { definitions } from '../domain/definitions.ts';
import type { Mapping } from '../domain/mapping.ts';
import { findReasons } from './find-reasons.ts';
import { areaShares, classJudge, classesOfArea, levelJudge, signsOf } from './judge.ts';
import { judgeFit } from './judge-fit.ts';
import { ranked } from './ranked.ts';
import { withoutSmallWords } from './function-words.ts';
import { tokenize } from './tokenize.ts';
import { weed } from './weed.ts';

/** From which share on a further area is named beside the first. */
const ALSO = 0.2;

/**
 * Proposes strength area, sub-area and level for a text, with the words it rests on. Never throws: a text without
 * words is `not-idea`. Source of the rules: the labelling rules, sections 1 and 2.
 */
export const mapIdea = async (text: string): Promise<Mapping> => {
  const words = weed(tokenize(text));
  const fit = judgeFit(text, words);
  const tokens = withoutSmallWords(words);
  const signs = signsOf(tokens);
  const classes = classJudge.shares(signs);
  const areas = fit === 'idea' ? areaShares(classes) : withoutArea(areaShares(classes));
  const [[area, confidence] = [NO_AREA, 1], ...others] = ranked(areas);
  const levels = ranked(levelJudge.shares(signs));
  const level = LEVELS.find((code) => code === levels[0]?.[0]) ?? 'bas';
  const [subarea] =
    ranked(new Map(classesOfArea(area).map((name) => [name, classes.get(name) ?? 0])))[0] ?? [];
  const decision = { area, subarea: subarea === undefined || subarea === area ? null : subarea, level };
  return {
    ...decision,
    also: others
      .filter(([code, share]) => code !== NO_AREA && share >= ALSO)
      .slice(0, 2)
      .map(([code]) => code),
    alternatives: others.map(([code, share]) => ({ area: code, confidence: share })),
    confidence,
    levelConfidence: levels[0]?.[1] ?? 0,
    fit: area !== NO_AREA ? 'area' : fit === 'idea' ? 'cross-area' : fit,
    reasons: findReasons({ text, tokens, signs }, decision),
    definitionsVersion: definitions.version,
  };
};

/** What is no development idea belongs to no area, whatever its words; the order of the areas stays. */
const withoutArea = (areas: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...areas].map(([area, share]) => [area, area === NO_AREA ? 0.9 + share / 10 : share / 10]));

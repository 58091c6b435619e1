import { readFileSync } from 'node:fs';
import { NO_AREA } from '../domain/codes.ts';
import { firstDefinitions } from '../domain/first-definitions.ts';
import { featuresOf } from './features.ts';
import type { Concepts } from './lexicon.ts';
import type { Network } from './network.ts';
import { readerOf } from './reading.ts';
import { readSigns } from './read-signs.ts';
import type { Sign } from './read-signs.ts';
import type { Span } from './span.ts';
import { readModel } from './stored-model.ts';
import type { Token } from './tokenize.ts';

/** One question put to a text: the share of each answer, and how strongly each word pulls towards one. */
export type Judged = {
  /** As if the words of `without` were not there. */
  shares: (without?: Span) => ReadonlyMap<string, number>;
  /** Per token, what the signs on it weigh for `classes` above the others. */
  pulls: (classes: readonly string[]) => number[];
};
export type Judge = (signs: readonly Sign[], tokens: number) => Judged;

const models = readModel(readFileSync(new URL('./knowledge/model.bin', import.meta.url)));

/** The signs of a text that the judges know. */
export const signsOf = (tokens: readonly Token[], concepts: Concepts): Sign[] =>
  readSigns(featuresOf(tokens, concepts), models.vocabulary);

/** Judges by the classes of the trained model: the sub-areas, and the areas without any. */
export const classJudge = judgeBy(models.area);

/** Judges levels. */
export const levelJudge = judgeBy(models.level);

function judgeBy(model: Network): Judge {
  const read = readerOf(model);
  return (signs, tokens) => {
    const reading = read(signs);
    return {
      shares: (without) => {
        const shares = reading.shares(without);
        return new Map(model.classes.map((name, at) => [name, shares[at] ?? 0]));
      },
      pulls: (classes) => {
        const strength = reading.pulls(classes);
        const pulls = new Array<number>(tokens).fill(0);
        for (const { id, from, to } of signs)
          for (let at = from; at < to; at += 1)
            pulls[at] = (pulls[at] ?? 0) + (strength.get(id) ?? 0) / (to - from);
        return pulls;
      },
    };
  };
}

const AREA_OF_CLASS = new Map(
  firstDefinitions.areas.flatMap(({ code, subareas }) =>
    [code, ...subareas.map((sub) => sub.code)].map((name) => [name, code]),
  ),
);
const NO_SHARES = [...firstDefinitions.areas.map(({ code }) => code), NO_AREA].map(
  (code) => [code, 0] as const,
);

/** Shares of the areas (with `inget`, also for a class no definition knows) from shares of classes. */
export const areaShares = (classes: ReadonlyMap<string, number>): Map<string, number> => {
  const areas = new Map<string, number>(NO_SHARES);
  for (const [name, share] of classes) {
    const area = AREA_OF_CLASS.get(name) ?? NO_AREA;
    areas.set(area, (areas.get(area) ?? 0) + share);
  }
  return areas;
};

/** Classes of the model that belong to an area. */
export const classesOfArea = (area: string): string[] => {
  const subareas = firstDefinitions.areas.find(({ code }) => code === area)?.subareas ?? [];
  return subareas.length === 0 ? [area] : subareas.map(({ code }) => code);
};

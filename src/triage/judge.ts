import { NO_AREA } from '../domain/codes.ts';
import { definitions } from '../domain/definitions.ts';
import areaModelData from './knowledge/area-model.json' with { type: 'json' };
import levelModelData from './knowledge/level-model.json' with { type: 'json' };
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';
import { predict, pull, vectorOf } from './linear-model.ts';
import { readModel } from './stored-model.ts';
import type { Token } from './tokenize.ts';

/** One question put to a text: the share of each answer, and how strongly each word pulls towards one. */
export type Judge = {
  shares: (tokens: readonly Token[]) => ReadonlyMap<string, number>;
  /** Per token, the weight of the signs on it for `classes` above the others. */
  pulls: (tokens: readonly Token[], classes: readonly string[]) => number[];
};

/** Judges sub-areas and areas by the classes of the trained model; `areaShares` sums them to areas. */
export const classJudge = judgeBy(areaModelData);

/** Judges levels. */
export const levelJudge = judgeBy(levelModelData);

function judgeBy(data: unknown): Judge {
  const model = readModel(data);
  const vector = (features: readonly Feature[]): ReturnType<typeof vectorOf> =>
    vectorOf(features, model.signs, model.kinds);
  return {
    shares: (tokens) => {
      const shares = predict(model, vector(featuresOf(tokens)));
      return new Map(model.classes.map((name, at) => [name, shares[at] ?? 0]));
    },
    pulls: (tokens, classes) => {
      const features = featuresOf(tokens);
      const strength = pull(model, vector(features), classes);
      const pulls = tokens.map(() => 0);
      for (const { name, from, to } of features)
        for (let at = from; at < to; at += 1)
          pulls[at] = (pulls[at] ?? 0) + (strength.get(model.signs.get(name) ?? -1) ?? 0) / (to - from);
      return pulls;
    },
  };
}

/** Shares of the areas (with `inget`) from shares of classes. */
export const areaShares = (classes: ReadonlyMap<string, number>): Map<string, number> => {
  const areas = new Map([...definitions.areas.map(({ code }) => code), NO_AREA].map((code) => [code, 0]));
  for (const [name, share] of classes)
    areas.set(areaOfClass(name), (areas.get(areaOfClass(name)) ?? 0) + share);
  return areas;
};

/** Classes of the model that belong to an area. */
export const classesOfArea = (area: string): string[] => {
  const subareas = definitions.areas.find(({ code }) => code === area)?.subareas ?? [];
  return subareas.length === 0 ? [area] : subareas.map(({ code }) => code);
};

/** The area of a class: itself, the area of a sub-area, or `inget` for a class no definition knows. */
export const areaOfClass = (name: string): string =>
  definitions.areas.find(({ code, subareas }) => code === name || subareas.some((sub) => sub.code === name))
    ?.code ?? NO_AREA;

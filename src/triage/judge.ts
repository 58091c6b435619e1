import { readFileSync } from 'node:fs';
import { NO_AREA } from '../domain/codes.ts';
import { firstDefinitions } from '../domain/first-definitions.ts';
import { featuresOf } from './features.ts';
import { type Network, predict, pull, vectorOf } from './network.ts';
import { readSigns } from './read-signs.ts';
import type { Sign } from './read-signs.ts';
import { readModel } from './stored-model.ts';
import type { Token } from './tokenize.ts';

/** One question put to a text: the share of each answer, and how strongly each word pulls towards one. */
export type Judge = {
  shares: (signs: readonly Sign[]) => ReadonlyMap<string, number>;
  /** Per token (of `length`), what the signs on it weigh for `classes` above the others. */
  pulls: (signs: readonly Sign[], classes: readonly string[], length: number) => number[];
};

const models = readModel(readFileSync(new URL('./knowledge/model.bin', import.meta.url)));

/** The signs of a text that the judges know. */
export const signsOf = (tokens: readonly Token[]): Sign[] => readSigns(featuresOf(tokens), models.vocabulary);

/** Judges by the classes of the trained model: the sub-areas, and the areas without any. */
export const classJudge = judgeBy(models.area);

/** Judges levels. */
export const levelJudge = judgeBy(models.level);

function judgeBy(model: Network): Judge {
  return {
    shares: (signs) => {
      const shares = predict(model, vectorOf(signs, model.kinds));
      return new Map(model.classes.map((name, at) => [name, shares[at] ?? 0]));
    },
    pulls: (signs, classes, length) => {
      const strength = pull(model, vectorOf(signs, model.kinds), classes);
      const pulls = new Array<number>(length).fill(0);
      for (const { id, from, to } of signs)
        for (let at = from; at < to; at += 1)
          pulls[at] = (pulls[at] ?? 0) + (strength.get(id) ?? 0) / (to - from);
      return pulls;
    },
  };
}

/** Shares of the areas (with `inget`) from shares of classes. */
export const areaShares = (classes: ReadonlyMap<string, number>): Map<string, number> => {
  const areas = new Map(
    [...firstDefinitions.areas.map(({ code }) => code), NO_AREA].map((code) => [code, 0]),
  );
  for (const [name, share] of classes)
    areas.set(areaOfClass(name), (areas.get(areaOfClass(name)) ?? 0) + share);
  return areas;
};

/** Classes of the model that belong to an area. */
export const classesOfArea = (area: string): string[] => {
  const subareas = firstDefinitions.areas.find(({ code }) => code === area)?.subareas ?? [];
  return subareas.length === 0 ? [area] : subareas.map(({ code }) => code);
};

/** The area of a class: itself, the area of a sub-area, or `inget` for a class no definition knows. */
const areaOfClass = (name: string): string =>
  firstDefinitions.areas.find(
    ({ code, subareas }) => code === name || subareas.some((sub) => sub.code === name),
  )?.code ?? NO_AREA;

import type { Feature } from './features.ts';

/** A feature the models know: its number, its kind (first letter of the name) and the tokens it stands on. */
export type Sign = { id: number; kind: string; from: number; to: number };

/** The features of a text that stand in the vocabulary of the models. */
export const readSigns = (features: readonly Feature[], vocabulary: ReadonlyMap<string, number>): Sign[] => {
  const signs: Sign[] = [];
  for (const { name, from, to } of features) {
    const id = vocabulary.get(name);
    if (id !== undefined) signs.push({ id, kind: name.charAt(0), from, to });
  }
  return signs;
};

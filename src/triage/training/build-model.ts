import { featuresOf } from '../features.ts';
import type { Feature } from '../features.ts';
import { vectorOf } from '../linear-model.ts';
import type { StoredModel } from '../stored-model.ts';
import { tokenize } from '../tokenize.ts';
import type { LabelledMessage } from './labelled-line.ts';
import { trainLinear } from './train-linear.ts';

type Settings = {
  kinds: Readonly<Record<string, number>>;
  penalty: number;
  rounds: number;
  temperature: number;
};

/** Trains on the messages and gives the model as it is stored. `labelOf` says which label of a message is learnt. */
export const buildModel = (
  messages: readonly LabelledMessage[],
  classes: readonly string[],
  labelOf: (message: LabelledMessage) => string,
  settings: Settings,
): StoredModel => {
  const known = (name: string): boolean => settings.kinds[name.charAt(0)] !== undefined;
  const features = messages.map(({ text }) => featuresOf(tokenize(text)).filter(({ name }) => known(name)));
  const signs = new Map(commonSigns(features).map((name, at) => [name, at]));
  const examples = messages.map((message, at) => ({
    vector: vectorOf(features[at] ?? [], signs, settings.kinds),
    label: classes.indexOf(labelOf(message)),
  }));
  const { weights, bias } = trainLinear(examples, { signs: signs.size, classes: classes.length }, settings);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    classes,
    kinds: settings.kinds,
    temperature: settings.temperature,
    scale,
    bias,
    signs: [...signs.keys()].join('\n'),
    weights: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer).toString(
      'base64',
    ),
  };
};

/** Pieces and pairs of words must stand in two messages to count; whole words and concepts in one. */
const commonSigns = (texts: readonly (readonly Feature[])[]): string[] => {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const name of new Set(features.map((feature) => feature.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count > 1 || !/^[bc]:/.test(name)).map(([name]) => name);
};

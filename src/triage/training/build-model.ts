import { type Network, vectorOf } from '../network.ts';
import { readSigns } from '../read-signs.ts';
import type { Sign } from '../read-signs.ts';
import type { Model } from '../stored-model.ts';
import type { LabelledMessage } from './labelled-line.ts';
import type { LearntMessage } from './learnt-messages.ts';
import { signNames, signsIn } from './sign-names.ts';
import { type Training, trainNetwork } from './train-network.ts';

type HeadSettings = Training & {
  classes: readonly string[];
  kinds: Readonly<Record<string, number>>;
  temperature: number;
};

/**
 * Trains the models of area and level on labelled messages; the result is what `knowledge/model.bin` holds. Texts of
 * actors (`learnt`) come on top.
 */
export const buildModel = (
  messages: readonly LabelledMessage[],
  settings: { area: HeadSettings; level: HeadSettings },
  learnt: readonly LearntMessage[] = [],
): Model => {
  const signs = signNames(messages, learnt);
  const vocabulary = new Map(signs.map((name, at) => [name, at]));
  const all = [...messages, ...learnt];
  const texts = all.map(({ text }) => readSigns(signsIn(text), vocabulary));
  const head = (labels: readonly string[], chosen: HeadSettings): Network =>
    trainHead(texts, labels, signs.length, chosen);
  return {
    signs,
    area: head(
      all.map(({ label }) => label),
      settings.area,
    ),
    level: head(
      all.map(({ level }) => level),
      settings.level,
    ),
  };
};

const trainHead = (
  texts: readonly (readonly Sign[])[],
  labels: readonly string[],
  signs: number,
  settings: HeadSettings,
): Network => {
  const { classes, kinds, temperature } = settings;
  const examples = labels.map((label, at) => ({
    vector: vectorOf(texts[at] ?? [], kinds),
    label: classes.indexOf(label),
  }));
  const { direct, hidden, ...rest } = trainNetwork(examples, { signs, classes: classes.length }, settings);
  const [directly, through] = [rounded(direct), rounded(hidden)];
  return {
    classes,
    kinds,
    temperature,
    direct: directly.bytes,
    directScale: directly.scale,
    hidden: through.bytes,
    hiddenScale: through.scale,
    ...rest,
  };
};

/** Weights as signed bytes, the largest as 127. */
const rounded = (weights: Float64Array): { bytes: Int8Array; scale: number } => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  return { scale, bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
};

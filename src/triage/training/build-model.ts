import { featuresOf } from '../features.ts';
import type { Feature } from '../features.ts';
import { type Network, vectorOf } from '../network.ts';
import { readSigns } from '../read-signs.ts';
import type { Sign } from '../read-signs.ts';
import type { Model } from '../stored-model.ts';
import { withoutSmallWords } from '../function-words.ts';
import { tokenize } from '../tokenize.ts';
import type { LabelledMessage } from './labelled-line.ts';
import type { LearntMessage } from './learnt-messages.ts';
import { type Training, trainNetwork } from './train-network.ts';

type HeadSettings = Training & {
  classes: readonly string[];
  kinds: Readonly<Record<string, number>>;
  temperature: number;
};

/**
 * Trains the models of area and level on labelled messages; the result is what `knowledge/model.bin` holds.
 * Every other message is learnt once more with a remark on the side ("information on the web", "good for the
 * climate") that changes nothing, so that the area model learns what does not decide. Texts of actors (`learnt`) come
 * on top; a sign that only they have is taken up when three actors have used it, so that no name gets into the model.
 */
export const buildModel = (
  messages: readonly LabelledMessage[],
  remarks: readonly string[],
  settings: { area: HeadSettings; level: HeadSettings },
  learnt: readonly LearntMessage[] = [],
): Model => {
  const remarked = messages
    .filter((_, at) => at % 2 === 0)
    .map((message, at) => withRemark(message, remarks, at));
  const featuresIn = ({ text }: { text: string }): Feature[] => featuresOf(withoutSmallWords(tokenize(text)));
  const own = messages.map(featuresIn);
  const theirs = learnt.map(featuresIn);
  const features = [...own, ...theirs, ...remarked.map(featuresIn)];
  const distinct = [...new Map(messages.map(({ text }, at) => [text, own[at] ?? []])).values()];
  const names = [...new Set([...commonSigns(distinct), ...sharedSigns(theirs, learnt)])];
  const vocabulary = new Map(names.map((name, at) => [name, at]));
  const texts = features.map((list) => readSigns(list, vocabulary));
  const head = (labels: readonly string[], chosen: HeadSettings): Network =>
    trainHead(texts, labels, vocabulary.size, chosen);
  return {
    signs: names,
    area: head(
      [...messages, ...learnt, ...remarked].map(({ label }) => label),
      settings.area,
    ),
    level: head(
      [...messages, ...learnt].map(({ level }) => level),
      settings.level,
    ),
  };
};

/** A stride that shares no factor with the number of remarks spreads them over the classes. */
const withRemark = (message: LabelledMessage, remarks: readonly string[], at: number): LabelledMessage => ({
  ...message,
  text: `${message.text} ${remarks[(at * 7) % Math.max(1, remarks.length)] ?? ''}`,
});

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

/** A sign must stand in two messages to count; pieces of words in three. */
const commonSigns = (texts: readonly (readonly Feature[])[]): string[] => {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const name of new Set(features.map((feature) => feature.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count > (name.startsWith('c:') ? 2 : 1)).map(([name]) => name);
};

const ACTORS = 3;

/** Signs that at least three actors have used. */
const sharedSigns = (texts: readonly (readonly Feature[])[], learnt: readonly LearntMessage[]): string[] => {
  const users = new Map<string, Set<string>>();
  learnt.forEach(({ by }, at) => {
    for (const { name } of texts[at] ?? []) users.set(name, (users.get(name) ?? new Set()).add(by));
  });
  return [...users].filter(([, actors]) => actors.size >= ACTORS).map(([name]) => name);
};

import { type Feature, featuresOf } from '../features.ts';
import { withoutSmallWords } from '../function-words.ts';
import { conceptsIn } from '../lexicon.ts';
import { tokenize } from '../tokenize.ts';
import type { LearntMessage } from './learnt-messages.ts';

/** The signs of a text as the model is trained on them. */
export const signsIn = (text: string): Feature[] => {
  const tokens = withoutSmallWords(tokenize(text));
  return featuresOf(tokens, conceptsIn(tokens));
};

/**
 * The signs a model knows: those that stand in two messages (pieces of words in three), a message that is learnt twice
 * counting once. A sign that only texts of actors have is taken up when three actors have used it, so that no name
 * gets into the model.
 */
export const signNames = (
  messages: readonly { text: string }[],
  learnt: readonly LearntMessage[] = [],
): string[] => {
  const texts = new Set(messages.map(({ text }) => text));
  return [...new Set([...commonSigns(texts), ...sharedSigns(learnt)])];
};

const commonSigns = (texts: Iterable<string>): string[] => {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const name of new Set(signsIn(text).map((feature) => feature.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count > (name.startsWith('c:') ? 2 : 1)).map(([name]) => name);
};

const ACTORS = 3;

const sharedSigns = (learnt: readonly LearntMessage[]): string[] => {
  const users = new Map<string, Set<string>>();
  for (const { text, by } of learnt)
    for (const { name } of signsIn(text)) users.set(name, (users.get(name) ?? new Set()).add(by));
  return [...users].filter(([, actors]) => actors.size >= ACTORS).map(([name]) => name);
};

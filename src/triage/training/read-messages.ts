import { readFileSync, readdirSync } from 'node:fs';
import { type LabelledMessage, labelledLine } from './labelled-line.ts';

/** Files whose messages are told after real projects; they are nearest to what people write, and are learnt twice. */
const TOLD = /^told-/;

/** The messages that the repository's own model is trained on, in the order of the files' names. */
export const readMessages = (): LabelledMessage[] => {
  const folder = new URL('./messages/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const messages = readFileSync(new URL(name, folder), 'utf8').trim().split('\n').map(labelledLine);
      return TOLD.test(name) ? [...messages, ...messages] : messages;
    });
};

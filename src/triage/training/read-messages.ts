import { readFileSync, readdirSync } from 'node:fs';
import { type LabelledMessage, labelledLine } from './labelled-line.ts';

/** What the repository's own model is trained on. */
export type Material = { messages: LabelledMessage[]; remarks: string[] };

/** Files whose messages are told after real projects; they are nearest to what people write, and are learnt twice. */
const TOLD = /^told-/;

/** Reads the training messages, in the order of the files' names, and the remarks on the side. */
export const readMessages = (): Material => {
  const folder = new URL('./messages/', import.meta.url);
  const lines = (file: URL): string[] => readFileSync(file, 'utf8').trim().split('\n');
  return {
    messages: readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const messages = lines(new URL(name, folder)).map(labelledLine);
        return TOLD.test(name) ? [...messages, ...messages] : messages;
      }),
    remarks: lines(new URL('./side-remarks.txt', import.meta.url)),
  };
};

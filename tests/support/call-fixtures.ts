import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSources } from '../../src/calls/answer-sources.ts';
import { ask } from '../../src/calls/ask.ts';
import type { CallIndex } from '../../src/calls/call-index.ts';
import { buildIndex } from '../../src/calls/call-index.ts';
import { flatCallSchema } from '../../src/calls/flat-call.ts';
import { importFlat } from '../../src/calls/import-flat.ts';
import type { AskContext, AskerProfile, CallAnswer } from '../../src/domain/call-answer.ts';
import { readPlaces } from '../../src/flows/answers/read-places.ts';
import { answerText } from '../../src/text/calls/answer-text.ts';
import type { GivenAnswer, WantedAnswer } from './measure-answers.ts';

const folder = join(import.meta.dirname, '../fixtures/calls');

const readJsonLines = (name: string): unknown[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** `calls.jsonl` is 55 real calls; `composed-calls.jsonl` are made up, of other funders and forms. */
export const indexOf = (name: 'calls.jsonl' | 'composed-calls.jsonl'): CallIndex =>
  buildIndex(readJsonLines(name).map((row) => importFlat(flatCallSchema.parse(row))));

export const wantedIn = (name: string): WantedAnswer[] => readJsonLines(name) as WantedAnswer[];

/** The day all the wanted answers are for. */
const TODAY = new Date('2026-11-23T07:00:00Z');

export const askOn = (
  index: CallIndex,
  text: string,
  { context, profile, now = TODAY }: { context?: AskContext; profile?: AskerProfile; now?: Date } = {},
): CallAnswer => ask(text, { index, now, placesIn: readPlaces }, profile, context);

export const wordsOf = (index: CallIndex, answer: CallAnswer): string =>
  answerText(answer, answerSources(index));

export const answerAll = (index: CallIndex, wanted: readonly WantedAnswer[]): Map<string, GivenAnswer> =>
  new Map(
    wanted.map(({ id, text }) => {
      const answer = askOn(index, text);
      const calls = answer.hits.map(({ call }) => call);
      return [id, { id, intent: answer.intent, calls, answer: wordsOf(index, answer) }];
    }),
  );

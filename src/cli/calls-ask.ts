import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { answerSources } from '../calls/answer-sources.ts';
import { ask } from '../calls/ask.ts';
import { buildIndex } from '../calls/call-index.ts';
import { flatCallSchema } from '../calls/flat-call.ts';
import { importFlat } from '../calls/import-flat.ts';
import { readPlaces } from '../flows/answers/read-places.ts';
import type { Call } from '../domain/call.ts';
import { answerText } from '../text/calls/answer-text.ts';
import { readLines } from './read-lines.ts';

const questionSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * `calls ask --catalogue FILE.jsonl --today DATE --json`: answers `{"id","text"}` a line from standard input, each on
 * its own; without `--json` only the text of the answers is printed.
 */
export const askCalls = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      catalogue: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const today = z.iso.date().safeParse(values.today);
  if (values.catalogue === undefined || !today.success) {
    process.stderr.write(
      'usage: npm run calls -- ask --catalogue FILE.jsonl --today YYYY-MM-DD [--json] < questions.jsonl\n',
    );
    return 2;
  }
  let status = 0;
  const refuse = (why: string) => {
    process.stderr.write(`${why}\n`);
    status = 1;
  };
  const index = buildIndex(await readCatalogue(values.catalogue, refuse));
  const sources = answerSources(index);
  // Early in the working day: what closes that day is still open.
  const now = new Date(`${today.data}T07:00:00Z`);
  for await (const line of readLines(process.stdin, questionSchema)) {
    if (line.kind === 'refused') {
      refuse(line.why);
      continue;
    }
    const answer = ask(line.value.text, { index, now, placesIn: readPlaces });
    const text = answerText(answer, sources);
    const calls = answer.hits.map(({ call }) => call);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ id: line.value.id, intent: answer.intent, calls, answer: text })}\n`
        : `${text}\n\n`,
    );
  }
  return status;
};

const readCatalogue = async (path: string, refuse: (why: string) => void): Promise<Call[]> => {
  const calls: Call[] = [];
  for await (const line of readLines(createReadStream(path), flatCallSchema)) {
    if (line.kind === 'refused') refuse(`${path}: ${line.why}`);
    else calls.push(importFlat(line.value));
  }
  return calls;
};

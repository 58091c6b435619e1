import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { z } from 'zod/v4';

/** A line that is what was asked for, or why not, as a sentence that names it; lines are counted from 1. */
export type Line<T> = { kind: 'value'; value: T; number: number } | { kind: 'refused'; why: string };

/** Reads JSON Lines one at a time; blank lines are skipped, a byte order mark is forgiven. */
export async function* readLines<T>(input: Readable, schema: z.ZodType<T>): AsyncGenerator<Line<T>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') yield readLine(text, number, schema);
  }
}

const readLine = <T>(text: string, number: number, schema: z.ZodType<T>): Line<T> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'refused', why: `line ${number}: not valid JSON` };
  }
  const checked = schema.safeParse(value);
  if (checked.success) return { kind: 'value', value: checked.data, number };
  const [issue] = checked.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'the line' : `"${issue.path.join('.')}"`;
  return { kind: 'refused', why: `line ${number}: ${field}: ${issue?.message ?? 'not as expected'}` };
};

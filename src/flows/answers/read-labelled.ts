import type { Field } from './fields.ts';
import { FIELDS } from './fields.ts';
import { fieldNamed } from './read-target-command.ts';
import { spanOf } from './span-of.ts';
import { plainWords } from './words.ts';

const LINE = /^[ \t]*(?:[-–*•]|\d{1,2}[.)])?[ \t]*(\p{L}[\p{L} ]{1,30}?)[ \t]*:[ \t]*(\S[^\n]*)$/gmu;
/** One line with a colon may be anything; this many with names of what is asked for are a form. */
const FEWEST_LINES = 2;

/** What a text written as a form tells, line by line ("Behov: …", "- Var: Krokom"): the words for each question. */
export function readLabelled(text: string): Partial<Record<Field, string>> {
  const lines = Array.from(text.matchAll(LINE)).flatMap(([, label = '', value = '']) => {
    const field = FIELDS.find((one) => one === fieldNamed(plainWords(label)));
    return field ? [{ field, value: value.trim() }] : [];
  });
  if (lines.length < FEWEST_LINES) return {};
  const told: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const values = lines.filter((line) => line.field === field).map(({ value }) => value);
    const span = spanOf(text, values, text.length);
    if (span !== undefined) told[field] = values.length > 1 ? span : (values[0] ?? span);
  }
  return told;
}

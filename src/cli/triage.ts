import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { mapIdea } from '../triage/map-idea.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
});

let lineNumber = 0;
let refused = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  const parsed = parseLine(line);
  if (parsed.kind === 'refused') {
    refused += 1;
    process.stderr.write(`line ${lineNumber}: ${parsed.why}\n`);
    continue;
  }
  const { definitionsVersion, ...mapping } = await mapIdea(parsed.value.text);
  process.stdout.write(`${JSON.stringify({ id: parsed.value.id, ...mapping, definitionsVersion })}\n`);
}
if (refused > 0) process.exitCode = 1;

type Parsed = { kind: 'idea'; value: z.infer<typeof lineSchema> } | { kind: 'refused'; why: string };

function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'refused', why: 'not valid JSON' };
  }
  const checked = lineSchema.safeParse(value);
  if (checked.success) return { kind: 'idea', value: checked.data };
  const issue = checked.error.issues[0];
  return { kind: 'refused', why: `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'not an idea'}`.trim() };
}

import { z } from 'zod/v4';
import { mapIdea } from '../triage/map-idea.ts';
import { readLines } from './read-lines.ts';

/** The title is accepted and not used: measured, it made nothing better, and quotes must stand in the text. */
const ideaSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
});

/** What a line says of an idea: measured by others, so it changes on purpose only. */
const lineSchema = z.object({
  id: ideaSchema.shape.id,
  area: z.string(),
  subarea: z.string().nullable(),
  also: z.array(z.string()),
  alternatives: z.array(z.object({ area: z.string(), confidence: z.number() })),
  level: z.string(),
  confidence: z.number(),
  levelConfidence: z.number(),
  fit: z.string(),
  reasons: z.array(z.object({ for: z.string(), code: z.string(), quote: z.string() })),
  definitionsVersion: z.string(),
});

for await (const line of readLines(process.stdin, ideaSchema)) {
  if (line.kind === 'refused') {
    process.stderr.write(`${line.why}\n`);
    process.exitCode = 1;
    continue;
  }
  const { id, text } = line.value;
  process.stdout.write(`${JSON.stringify(lineSchema.parse({ id, ...(await mapIdea(text)) }))}\n`);
}

import { z } from 'zod/v4';
import { mapIdea } from '../triage/map-idea.ts';
import { readLines } from './read-lines.ts';

/** The title is accepted and not used: measured, it made nothing better, and quotes must stand in the text. */
const ideaSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
});

for await (const line of readLines(process.stdin, ideaSchema)) {
  if (line.kind === 'refused') {
    process.stderr.write(`${line.why}\n`);
    process.exitCode = 1;
    continue;
  }
  const { levelAlternatives, alsoReasons, settled, ...mapping } = await mapIdea(line.value.text);
  process.stdout.write(`${JSON.stringify({ id: line.value.id, ...mapping })}\n`);
}

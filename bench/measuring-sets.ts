import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

const line = z.object({
  text: z.string(),
  area: z.string(),
  subarea: z.string().nullable(),
  level: z.string(),
});
export type MeasuringSet = { name: string; messages: { text: string; label: string; level: string }[] };

/** The messages kept for measuring, which nobody trains on; see `src/triage/training/README.md`. */
export const measuringSets = (): MeasuringSet[] =>
  ['blind-messages', 'blind-messages-2'].map((name) => ({
    name: name === 'blind-messages' ? 'first' : 'second',
    messages: readFileSync(new URL(`../tests/fixtures/triage/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)))
      .map(({ text, area, subarea, level }) => ({ text, label: subarea ?? area, level })),
  }));

import { createReadStream, existsSync } from 'node:fs';
import { z } from 'zod/v4';
import { LEVELS } from '../domain/codes.ts';
import { evaluate } from '../triage/evaluate.ts';
import type { Confusion, Count, Judged } from '../triage/evaluate.ts';
import { mapIdea } from '../triage/map-idea.ts';
import { wilson } from '../triage/wilson.ts';
import { readLines } from './read-lines.ts';

const labelledSchema = z.object({
  text: z.string(),
  area: z.string(),
  subarea: z.string().nullable().default(null),
  level: z.enum(LEVELS),
  hard: z.boolean().default(false),
});

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  process.stderr.write('Usage: npm run triage:eval -- FILE (lines with text, area, subarea, level, hard)\n');
  process.exitCode = 2;
} else {
  const judged: Judged[] = [];
  for await (const line of readLines(createReadStream(file), labelledSchema)) {
    if (line.kind === 'refused') {
      process.stderr.write(`${line.why}\n`);
      process.exitCode = 1;
    } else judged.push({ label: line.value, mapping: await mapIdea(line.value.text) });
  }
  process.stdout.write(report(judged));
}

function report(judged: readonly Judged[]): string {
  const { confusion, ...counts } = evaluate(judged);
  const rows: [string, Count][] = [
    ['area', counts.area],
    ['area among two best', counts.topTwo],
    ['area, hard messages', counts.hard],
    ['sub-area', counts.subarea],
    ['level', counts.level],
    ['right of those >= 0.8', counts.sure],
    ['called >= 0.8 sure', counts.calledSure],
    ['quotes word for word', counts.quotes],
  ];
  return [
    `${judged.length} messages                    95 % interval (Wilson)`,
    ...rows.map(([name, count]) => row(name, count)),
    ...(['area', 'subarea', 'level'] as const).flatMap((name) => table(name, confusion[name])),
    '',
  ].join('\n');
}

function row(name: string, { right, of }: Count): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
  const [low, high] = wilson(right, of);
  const share = of === 0 ? '      –' : percent(right / of);
  return `${name.padEnd(24)}${share}  ${`${right}/${of}`.padStart(8)}  ${percent(low)} –${percent(high)}`;
}

function table(name: string, confusion: Confusion): string[] {
  const codes = [...new Set(confusion.flatMap(([label, answer]) => [label, answer]))].sort();
  const times = (label: string, answer: string): number =>
    confusion.find(([a, b]) => a === label && b === answer)?.[2] ?? 0;
  const line = (head: string, cells: readonly string[]): string =>
    head.padEnd(20) + cells.map((cell) => cell.padStart(20)).join('');
  return [
    '',
    line(`${name}: is \\ mapped`, codes),
    ...codes.map((label) =>
      line(
        label,
        codes.map((answer) => String(times(label, answer))),
      ),
    ),
  ];
}

import { createReadStream, existsSync } from 'node:fs';
import { z } from 'zod/v4';
import { LEVELS } from '../domain/codes.ts';
import { evaluate } from '../triage/evaluate.ts';
import type { Count } from '../triage/evaluate.ts';
import { mapIdea } from '../triage/map-idea.ts';
import { type Judged, putToTest } from '../triage/put-to-test.ts';
import { readLines } from './read-lines.ts';
import { confusionTable, shareRow } from './triage-tables.ts';

const labelledSchema = z.object({
  text: z.string(),
  area: z.string(),
  subarea: z.string().nullable().default(null),
  level: z.enum(LEVELS),
  hard: z.boolean().default(false),
});

const [file, stored] = process.argv.slice(2);
if (file === '--corrections') {
  const { reportCorrections } = await import('./triage-corrections.ts');
  process.exitCode = await reportCorrections(stored);
} else if (file === undefined || !existsSync(file)) {
  process.stderr.write(
    'Usage: npm run triage:eval -- FILE (lines with text, area, subarea, level, hard)\n' +
      '   or: npm run triage:eval -- --corrections [SQLITE_FILE]\n',
  );
  process.exitCode = 2;
} else {
  const judged: Judged[] = [];
  for await (const line of readLines(createReadStream(file), labelledSchema)) {
    if (line.kind === 'refused') {
      process.stderr.write(`${line.why}\n`);
      process.exitCode = 1;
    } else judged.push(await putToTest(line.value, mapIdea));
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
    ['reasons that hold', counts.trueReasons],
    ['asked one question', counts.asked],
    ['area, answer used', counts.areaAnswered],
    ['level, answer used', counts.levelAnswered],
  ];
  return [
    `${judged.length} messages                    95 % interval (Wilson)`,
    ...rows.map(([name, count]) => shareRow(name, count)),
    ...(['area', 'subarea', 'level'] as const).flatMap((name) =>
      confusionTable(`${name}: is \\ mapped`, confusion[name]),
    ),
    '',
  ].join('\n');
}

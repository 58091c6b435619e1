import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CURATED_FORMATS, exportCurated } from '../calls/curated/export-curated.ts';
import { CURATED } from '../calls/curated/parse-curated.ts';
import { currentCalls } from '../calls/current-calls.ts';
import { callsWords } from './calls-words.ts';
import { withStored } from './open-stored.ts';

/** `calls export FILE`: the list that staff keep, by the file's ending; `.jsonl` gives every call there is. */
export const exportCalls = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sqlite: { type: 'string' } },
  });
  const [file = '', ...more] = positionals;
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = CURATED_FORMATS.find((one) => one === ending);
  if (more.length > 0 || (format === undefined && ending !== 'jsonl')) return complain(callsWords.usage);
  if (existsSync(file)) return complain(callsWords.exists(file));
  return withStored(values.sqlite, async ({ store: { catalogue } }) => {
    const calls =
      format === undefined ? currentCalls(await catalogue.calls()) : await catalogue.callsOf(CURATED);
    const bytes =
      format === undefined
        ? calls.map((call) => `${JSON.stringify(call)}\n`).join('')
        : await exportCurated(calls, format);
    writeFileSync(file, bytes);
    process.stdout.write(callsWords.exported(calls.length, file));
    return 0;
  });
};

const complain = (why: string): number => {
  process.stderr.write(why);
  return 2;
};

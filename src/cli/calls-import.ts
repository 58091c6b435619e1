import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { takeCurated } from '../calls/curated/take-curated.ts';
import { rowFaultText } from '../text/row-fault-text.ts';
import { callsWords } from './calls-words.ts';
import { withStored } from './open-stored.ts';

/** `calls import FILE [--accept]`: the list that staff keep, all of it or nothing. */
export const importCalls = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sqlite: { type: 'string' }, accept: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return complain(callsWords.usage);
  if (!existsSync(file)) return complain(callsWords.missing(file));
  return withStored(
    values.sqlite,
    async ({ store: { catalogue } }) => {
      const clock = { now: () => new Date() };
      const taken = await takeCurated(readFileSync(file), { catalogue, clock }, { accept: values.accept });
      if (taken.kind === 'refused') {
        for (const row of taken.rows) process.stderr.write(`${rowFaultText(row, 'sv')}\n`);
        return complain(callsWords.refused(taken.code, taken.rows.length), 1);
      }
      const { added, changed, removed, unchanged } = taken.change;
      if (taken.kind === 'shrinks') return complain(callsWords.shrinks(removed), 1);
      process.stdout.write(callsWords.taken(added.length, changed.length, removed.length, unchanged));
      return 0;
    },
    { mayBeNew: true },
  );
};

const complain = (why: string, status = 2): number => {
  process.stderr.write(why);
  return status;
};

import { parseArgs } from 'node:util';
import { lineJsonSchema } from '../storage/line-schema.ts';
import { exportIdeas } from './ideas-export.ts';
import { importIdeas } from './ideas-import.ts';
import { ideasWords } from './ideas-words.ts';

const usage = (): number => {
  process.stderr.write(ideasWords.usage);
  return 2;
};

const main = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sqlite: { type: 'string' }, replace: { type: 'boolean', default: false } },
  });
  const [command, file] = positionals;
  if (command === 'schema') {
    process.stdout.write(`${JSON.stringify(lineJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (file === undefined || positionals.length > 2) return usage();
  if (command === 'export') return exportIdeas(file, values.sqlite);
  if (command === 'import') return importIdeas(file, values.sqlite, values.replace);
  return usage();
};

/** An unknown option is a fault of the parser's. */
process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  if (fault instanceof TypeError && 'code' in fault) return usage();
  throw fault;
});

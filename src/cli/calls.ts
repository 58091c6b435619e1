import { askCalls } from './calls-ask.ts';
import { exportCalls } from './calls-export.ts';
import { importCalls } from './calls-import.ts';
import { refreshNow } from './calls-refresh.ts';
import { callsStatus } from './calls-status.ts';
import { callsWords } from './calls-words.ts';

/** Each gives the exit code. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  ask: askCalls,
  refresh: refreshNow,
  status: callsStatus,
  import: importCalls,
  export: exportCalls,
};

const usage = (): number => {
  process.stderr.write(callsWords.usage);
  return 2;
};

const [command = '', ...args] = process.argv.slice(2);
const work = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;

/** An unknown option is a fault of the parser's. */
process.exitCode = await (work ?? (async () => usage()))(args).catch((fault: unknown) => {
  if (fault instanceof TypeError && 'code' in fault) return usage();
  throw fault;
});

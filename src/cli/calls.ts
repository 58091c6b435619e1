import { callsWords } from './calls-words.ts';
import { quietPipe } from './quiet-pipe.ts';

/** Each gives the exit code; only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  ask: async (args) => (await import('./calls-ask.ts')).askCalls(args),
  refresh: async (args) => (await import('./calls-refresh.ts')).refreshNow(args),
  status: async (args) => (await import('./calls-status.ts')).callsStatus(args),
  import: async (args) => (await import('./calls-import.ts')).importCalls(args),
  export: async (args) => (await import('./calls-export.ts')).exportCalls(args),
};

const usage = (): number => {
  process.stderr.write(callsWords.usage);
  return 2;
};

quietPipe();

const [command = '', ...args] = process.argv.slice(2);
const work = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;

/** An unknown option is a fault of the parser's. */
process.exitCode = await (work ?? (async () => usage()))(args).catch((fault: unknown) => {
  if (fault instanceof TypeError && 'code' in fault) return usage();
  throw fault;
});

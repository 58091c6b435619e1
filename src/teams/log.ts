export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line per event. `fields` hold codes, ids and numbers: never what people wrote, never a secret. */
export type Log = (level: LogLevel, event: string, fields?: Record<string, unknown>) => void;

/** Name, code and place of a fault. Its message is left out: libraries put addresses and input into theirs. */
export const faultFields = (fault: unknown): Record<string, unknown> => {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code: unknown = 'code' in fault ? fault.code : undefined;
  const places = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return {
    fault: fault.name,
    ...(typeof code === 'string' ? { code } : {}),
    places,
    ...(fault.cause instanceof Error ? { cause: fault.cause.name } : {}),
  };
};

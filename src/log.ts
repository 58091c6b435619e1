import type { Clock } from './domain/ports.ts';
import type { Log, LogLevel } from './teams/log.ts';

const ORDER: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3 };

/** JSON, one line per event, from `level` up. */
export const createLog =
  (level: LogLevel, clock: Clock, write: (line: string) => void): Log =>
  (of, event, fields = {}) => {
    if (ORDER[of] >= ORDER[level])
      write(`${JSON.stringify({ at: clock.now().toISOString(), level: of, event, ...fields })}\n`);
  };

import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../../src/domain/delivery.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';

/** A delivery that was claimed, and not yet acknowledged, in the file that a killed process left behind. */
type LeftBehind = {
  ideaId: string;
  deliveryId: string;
  attempts: number;
  content: Delivery['content'];
};

export type Kill = { what: string; left: LeftBehind[] };

/** Keeps one bot alive on one file, and kills it on demand. */
export type Keeper = {
  /** The process that lives now, once it listens. */
  alive(): Promise<BotProcess>;
  /** SIGKILL at once; then what it left behind is read and a new process started. `what` names the point. */
  kill(what: string): void;
  /** Kills, starts, and kills that one so many milliseconds into its start; then starts for good. */
  killStarting(what: string, afterMs: number): void;
  /** How long a start has taken, in milliseconds, the last time. */
  startMs(): number;
  /** Every kill so far, in order. */
  kills: Kill[];
  /** Asks the living one to end; gives its exit code. */
  end(): Promise<number | null>;
  /** Nothing lives on. */
  close(): Promise<void>;
};

export const keepBot = (file: string, env: Record<string, string>): Keeper => {
  const kills: Kill[] = [];
  let startMs = 0;
  let bot = startBotProcess({ ...env, SQLITE_FILE: file });

  const begun = async (): Promise<BotProcess> => {
    const from = performance.now();
    if (!(await bot.listening)) throw new Error(`The bot did not start: ${bot.complaints().join('\n')}`);
    startMs = performance.now() - from;
    return bot;
  };
  let alive = begun();

  const buried = async (what: string): Promise<void> => {
    await bot.ended;
    kills.push({ what, left: await leftBehind(file) });
    bot = startBotProcess({ ...env, SQLITE_FILE: file });
  };
  const replace = (next: () => Promise<BotProcess>): void => {
    bot.signal('SIGKILL');
    alive = next();
    alive.catch(() => undefined);
  };

  return {
    alive: () => alive,
    kill: (what) =>
      replace(async () => {
        await buried(what);
        return begun();
      }),
    killStarting: (what, afterMs) =>
      replace(async () => {
        await buried(`${what}, first`);
        await sleep(afterMs);
        bot.signal('SIGKILL');
        await buried(what);
        return begun();
      }),
    startMs: () => startMs,
    kills,
    end: async () => {
      const last = await alive;
      last.signal('SIGTERM');
      return last.ended;
    },
    close: async () => {
      await alive.catch(() => undefined);
      bot.signal('SIGKILL');
      await bot.ended;
    },
  };
};

/** Reads a copy, so that the next process finds the file exactly as the killed one left it. */
const leftBehind = async (file: string): Promise<LeftBehind[]> => {
  if (!existsSync(file)) return [];
  const copy = path.join(mkdtempSync(path.join(path.dirname(file), 'left-')), 'ideas.db');
  for (const part of ['', '-wal']) if (existsSync(file + part)) copyFileSync(file + part, copy + part);
  const store = openSqliteStore(copy);
  try {
    const left: LeftBehind[] = [];
    for (const ideaId of await store.ideaIndex.withDueDeliveries(END_OF_TIME, 10_000)) {
      const idea = await store.ideas.get(ideaId);
      for (const { id, state, attempts, content } of idea?.deliveries ?? [])
        if (state === 'claimed') left.push({ ideaId, deliveryId: id, attempts, content });
    }
    return left;
  } finally {
    store.close();
  }
};

/** Everything that waits at all is due then. */
export const END_OF_TIME = new Date('9999-01-01T00:00:00Z');

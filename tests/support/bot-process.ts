import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { HOME_TENANT } from './activities.ts';

type BotAnswer = { status: number; body: unknown };

export type BotProcess = {
  /** True when it listens; false when it ended before that. */
  listening: Promise<boolean>;
  /** Its exit code; null when killed. */
  ended: Promise<number | null>;
  /** The answer to an activity; undefined when the process was gone before it came. */
  post(raw: unknown): Promise<BotAnswer | undefined>;
  /** The signal is on its way when this returns. */
  signal(name: 'SIGKILL' | 'SIGTERM'): void;
  /** Events of its log from warnings up, and what it said on standard error. */
  complaints(): string[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The real bot as a process of its own, in development on loopback, at a port that is free. */
export const startBotProcess = (env: Record<string, string>): BotProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: '0',
      HOME_TENANT_ID: HOME_TENANT,
      /** Said, so that a file of variables on this machine does not say it. */
      MICROSOFT_APP_ID: '',
      MONGODB_URI: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  let port = 0;
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  const listening = new Promise<boolean>((resolve) => {
    const read = (line: string): void => {
      const said = parse(line);
      if (said.event === 'listening') {
        port = said.port ?? 0;
        resolve(true);
      } else if (said.level !== 'info') complaints.push(line);
    };
    eachLine(child.stdout, read);
    eachLine(child.stderr, (line) => complaints.push(line));
    void ended.then(() => resolve(false));
  });
  return {
    listening,
    ended,
    post: async (raw) => ((await listening) ? post(port, raw) : undefined),
    signal: (name) => void child.kill(name),
    complaints: () => complaints,
  };
};

const post = async (port: number, raw: unknown): Promise<BotAnswer | undefined> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(raw),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
};

const eachLine = (stream: NodeJS.ReadableStream, take: (line: string) => void): void => {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
};

const parse = (line: string): { level?: string; event?: string; port?: number } => {
  try {
    return JSON.parse(line) as { level?: string; event?: string; port?: number };
  } catch {
    return {};
  }
};

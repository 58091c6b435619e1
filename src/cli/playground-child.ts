import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export type Child = {
  /** All it has printed so far, both streams; the last 100 000 characters. */
  output: () => string;
  /** Settles when it has ended, with how. Never rejects. */
  ended: Promise<string>;
  /** Asks it to end and, when it has not within `graceMs`, ends it. Safe to call again. */
  stop: () => Promise<void>;
};

// The child's standard input is a leash: when we die, however we die, it closes and the child ends.
// It does not keep the child alive.
const leash =
  "data:text/javascript,process.stdin.on('error',()=>{}).on('close',()=>process.exit(1)).resume().unref()";

/** Runs a Node program as a child that cannot outlive us. `env` is added to our own environment. */
export function startChild(
  nodeArgs: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; graceMs?: number } = {},
): Child {
  const child = spawn(process.execPath, ['--import', leash, ...nodeArgs], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl+C in a terminal reaches a whole group: ours alone, so that we end the children in order.
    detached: process.platform !== 'win32',
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-100_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (cause) => resolve(cause.message));
    child.on('close', (code, signal) => resolve(signal ?? `exit ${String(code)}`));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const slow = new AbortController();
    const killed = wait(options.graceMs ?? 5000, undefined, { signal: slow.signal }).then(
      () => child.kill('SIGKILL'),
      () => false,
    );
    await ended;
    slow.abort();
    await killed;
  };
  return { output: () => output, ended, stop };
}

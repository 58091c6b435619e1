import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/**
 * Runs `src/cli/SCRIPT` to its end, with no store configured but what `env` says. `seen` hears standard error as it
 * comes and may kill.
 */
export const runCli = (
  script: string,
  args: string[],
  env: Record<string, string> = {},
  seen: (err: string, kill: () => void) => void = () => undefined,
): Promise<{ status: number | null; out: string; err: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${script}`, ...args], {
    cwd: path.join(import.meta.dirname, '..', '..'),
    env: { ...process.env, SQLITE_FILE: '', MONGODB_URI: '', MONGODB_DATABASE: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    seen(err, () => void child.kill('SIGKILL'));
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, err }));
  });
};

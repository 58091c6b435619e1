import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server as a process of ours, that prints its address first and ends with its standard input. */
export const served = async (
  command: string,
  args: string[],
): Promise<{ uri: string; close(): Promise<void> }> => {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let trouble = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (trouble += text));
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const failed = once(child, 'error').then(([error]: unknown[]) => Promise.reject(error as Error));
  const first = once(createInterface({ input: child.stdout }), 'line').then(([line]: unknown[]) =>
    String(line),
  );
  const early = ended.then(() => Promise.reject(new Error(`${command} ended: ${trouble.slice(-2000)}`)));
  early.catch(() => undefined);
  failed.catch(() => undefined);
  return {
    uri: await Promise.race([first, failed, early]),
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
};

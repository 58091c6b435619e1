import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startChild } from '../../src/cli/playground-child.ts';
import { untilReady } from '../../src/cli/playground-until.ts';

const forever = 'setInterval(() => {}, 1000); console.log("pid", process.pid);';

test('keeps what the child prints and says how it ended', async () => {
  const child = startChild(['-e', 'console.log("ut"); console.error("fel"); process.exitCode = 3']);
  expect(await child.ended).toBe('exit 3');
  expect(child.output()).toContain('ut');
  expect(child.output()).toContain('fel');
});

test('stops a child, also one that has already ended', async () => {
  const child = startChild(['-e', forever]);
  await child.stop();
  expect(await child.ended).toBe('SIGTERM');
  await child.stop();
});

test('kills a child that does not listen', async () => {
  const child = startChild(['-e', `process.on('SIGTERM', () => {}); ${forever}`], { graceMs: 200 });
  await untilReady('deaf', child, async () => child.output().includes('pid'), 10_000);
  await child.stop();
  expect(await child.ended).toBe('SIGKILL');
});

test('gives up on a child that ends before it is ready, with its own words', async () => {
  const child = startChild(['-e', 'console.error("trasig"); process.exitCode = 1']);
  await expect(untilReady('boten', child, async () => false, 10_000)).rejects.toThrow(
    /boten: exit 1\n.*trasig/s,
  );
});

test('stops a child that never becomes ready', async () => {
  const child = startChild(['-e', forever]);
  await expect(untilReady('boten', child, async () => false, 300)).rejects.toThrow('not ready after 300 ms');
  expect(await child.ended).toBe('SIGTERM');
});

test('no child outlives a parent that is killed', async () => {
  const module = new URL('../../src/cli/playground-child.ts', import.meta.url).href;
  const parent = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      '--input-type=module',
      '-e',
      `const { startChild } = await import(${JSON.stringify(module)});
     const child = startChild(['-e', ${JSON.stringify(forever)}]);
     setInterval(() => child.output() && process.stdout.write(child.output()), 50);`,
    ],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  );
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(/pid (\d+)/.exec(printed.toString())?.[1]);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

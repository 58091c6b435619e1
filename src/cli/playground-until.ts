import { setTimeout as wait } from 'node:timers/promises';
import type { Child } from './playground-child.ts';

/**
 * Asks every 100 ms until `ready` says yes. Fails, and ends the child, with its own output when the
 * child ends first or `limitMs` passes.
 */
export async function untilReady(
  name: string,
  child: Child,
  ready: () => Promise<boolean>,
  limitMs: number,
): Promise<void> {
  let end: string | undefined;
  void child.ended.then((how) => (end = how));
  const deadline = performance.now() + limitMs;
  try {
    while (!(await ready())) {
      if (end !== undefined) throw new Error(`${name}: ${end}\n${child.output()}`);
      if (performance.now() > deadline) {
        throw new Error(`${name}: not ready after ${limitMs} ms\n${child.output()}`);
      }
      await wait(100);
    }
  } catch (fault) {
    await child.stop();
    throw fault;
  }
}

import type { DeliverDeps } from './deliver-deps.ts';
import { deliverDue } from './deliver.ts';
import { startRunner } from './runner.ts';
import { unpark } from './unpark.ts';

/** One pass at a time in this process; `settle` is a pass of its own after what was under way. */
export const startDeliverer = (
  deps: DeliverDeps,
  { pollMs, reviveMs }: { pollMs: number; reviveMs: number },
  onFault: (event: string, fault: unknown) => void,
) => {
  let last: Promise<unknown> = Promise.resolve();
  const pass = (signal: AbortSignal) => {
    const next = last.then(() => deliverDue(deps, signal));
    last = next.catch(() => undefined);
    return next;
  };
  const runner = startRunner({
    work: pass,
    pollMs,
    onFault: (fault) => onFault('deliverer-failed', fault),
  });
  let revivals: Promise<void> = Promise.resolve();
  const revived = async (waitsFor: string) => {
    try {
      if ((await unpark(waitsFor, deps)) > 0) runner.wake();
    } catch (fault) {
      onFault('revive-failed', fault);
    }
  };
  const revive = (waitsFor: string) => {
    revivals = revivals.then(() => revived(waitsFor));
  };
  const revival = setInterval(() => revive('channel'), reviveMs).unref();
  return {
    wake: () => runner.wake(),
    revive,
    settle: async () => {
      await revivals;
      await pass(new AbortController().signal);
    },
    stop: async (graceMs: number) => {
      clearInterval(revival);
      await revivals;
      await runner.stop(graceMs);
    },
  };
};

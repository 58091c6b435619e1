import type { DeliverDeps } from './deliver-deps.ts';
import { deliverDue } from './deliver.ts';
import { startPasses } from './start-passes.ts';
import { unpark } from './unpark.ts';

/** Delivers what is due; what waits for a channel is tried again when it shows life, and every `reviveMs`. */
export const startDeliverer = (
  deps: DeliverDeps,
  { pollMs, reviveMs }: { pollMs: number; reviveMs: number },
  onFault: (event: string, fault: unknown) => void,
) => {
  const passes = startPasses(
    (signal) => deliverDue(deps, signal),
    pollMs,
    (fault) => onFault('deliverer-failed', fault),
  );
  let revivals: Promise<void> = Promise.resolve();
  const revived = async (waitsFor: string) => {
    try {
      if ((await unpark(waitsFor, deps)) > 0) passes.wake();
    } catch (fault) {
      onFault('revive-failed', fault);
    }
  };
  const revive = (waitsFor: string) => {
    revivals = revivals.then(() => revived(waitsFor));
  };
  const revival = setInterval(() => revive('channel'), reviveMs).unref();
  return {
    wake: passes.wake,
    revive,
    settle: async () => {
      await revivals;
      await passes.pass();
    },
    stop: async (graceMs: number) => {
      clearInterval(revival);
      await revivals;
      await passes.stop(graceMs);
    },
  };
};

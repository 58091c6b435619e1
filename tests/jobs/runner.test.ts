import { describe, expect, it } from 'vitest';
import { startRunner } from '../../src/jobs/runner.ts';

const NEVER = 10 ** 9;

/** A gate that somebody waits at until it is opened. */
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

describe('startRunner', () => {
  it('works at once, and again whenever woken', async () => {
    const runs = [gate(), gate(), gate()];
    let count = 0;
    const runner = startRunner({
      work: async () => {
        runs[count]?.open();
        count += 1;
        return 'done';
      },
      pollMs: NEVER,
      onFault: () => undefined,
    });
    await runs[0]?.opened;
    runner.wake();
    await runs[1]?.opened;
    runner.wake();
    runner.wake();
    await runs[2]?.opened;
    await runner.stop();
    expect(count).toBe(3);
  });

  it('does not miss being woken while it works, and works one at a time', async () => {
    const started = gate();
    const finish = gate();
    const second = gate();
    let under = 0;
    let most = 0;
    let count = 0;
    const runner = startRunner({
      work: async () => {
        most = Math.max(most, (under += 1));
        count += 1;
        if (count === 1) {
          started.open();
          await finish.opened;
        } else second.open();
        under -= 1;
        return 'done';
      },
      pollMs: NEVER,
      onFault: () => undefined,
    });
    await started.opened;
    runner.wake();
    finish.open();
    await second.opened;
    await runner.stop();
    expect(most).toBe(1);
  });

  it('looks by itself now and then', async () => {
    const third = gate();
    let count = 0;
    const runner = startRunner({
      work: async () => {
        if ((count += 1) === 3) third.open();
        return 'done';
      },
      pollMs: 1,
      onFault: () => undefined,
    });
    await third.opened;
    await runner.stop();
  });

  it('reports a fault and goes on', async () => {
    const faults: unknown[] = [];
    const second = gate();
    let count = 0;
    const runner = startRunner({
      work: async () => {
        if ((count += 1) === 1) throw new Error('no disk');
        second.open();
        return 'done';
      },
      pollMs: 1,
      onFault: (error) => faults.push(error),
    });
    await second.opened;
    await runner.stop();
    expect(faults).toMatchObject([{ message: 'no disk' }]);
  });

  it('pauses after being stopped, whoever wakes it', async () => {
    const first = gate();
    let count = 0;
    const runner = startRunner({
      work: async () => {
        count += 1;
        first.open();
        return 'stopped';
      },
      pollMs: 1,
      pauseMs: NEVER,
      onFault: () => undefined,
    });
    await first.opened;
    for (let turn = 0; turn < 20; turn += 1) {
      runner.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await runner.stop();
    expect(count).toBe(1);
  });

  it('waits on stopping for what is under way, and tells it to end', async () => {
    const started = gate();
    let ended = false;
    const runner = startRunner({
      work: async (signal) => {
        started.open();
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
        return 'done';
      },
      pollMs: NEVER,
      onFault: () => undefined,
    });
    await started.opened;
    await runner.stop();
    expect(ended).toBe(true);
  });

  it('does not wait for ever', async () => {
    const started = gate();
    const runner = startRunner({
      work: async () => {
        started.open();
        return new Promise<'done'>(() => undefined);
      },
      pollMs: NEVER,
      onFault: () => undefined,
    });
    await started.opened;
    await expect(runner.stop(5)).resolves.toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/teams/queue.ts';

describe('createQueue', () => {
  it('runs one at a time per key, in order, whatever each of them takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.boolean()), { maxLength: 12 }),
        async (scheduler, works) => {
          const queue = createQueue();
          const running = new Set<string>();
          const done: Record<string, number[]> = { a: [], b: [] };
          const all = works.map(([key, fails], index) =>
            queue
              .run(key, async () => {
                expect(running.has(key)).toBe(false);
                running.add(key);
                await scheduler.schedule(Promise.resolve());
                running.delete(key);
                done[key]?.push(index);
                if (fails) throw new Error('x');
              })
              .catch(() => undefined),
          );
          await scheduler.waitFor(Promise.all(all));
          await queue.idle();
          for (const order of Object.values(done)) expect(order).toEqual([...order].sort((a, b) => a - b));
          expect((done['a']?.length ?? 0) + (done['b']?.length ?? 0)).toBe(works.length);
        },
      ),
    );
  });

  it('gives what the work gives, and its fault', async () => {
    const queue = createQueue();
    expect(await queue.run('a', async () => 7)).toBe(7);
    await expect(queue.run('a', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await queue.run('a', async () => 8)).toBe(8);
  });
});

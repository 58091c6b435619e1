import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withinPatience } from '../../src/teams/within-patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const late = vi.fn();

describe('withinPatience', () => {
  it('gives the work its time when it is quick', async () => {
    const answer = withinPatience<string>(async (tell) => {
      tell('told');
      return 'done';
    }, late);
    expect(await answer).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives what was told when the work goes on and on', async () => {
    const answer = withinPatience<string>((tell) => {
      tell('told');
      return new Promise(() => undefined);
    }, late);
    await vi.advanceTimersByTimeAsync(2500);
    expect(await answer).toBe('told');
  });

  it('waits for an answer that has not been told', async () => {
    let settled = false;
    let finish: (answer: string) => void = () => undefined;
    const answer = withinPatience<string>(() => new Promise((resolve) => (finish = resolve)), late);
    void answer.then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).toBe(false);
    finish('done');
    expect(await answer).toBe('done');
  });

  it('throws a fault in time, and reports one that comes after the answer', async () => {
    await expect(withinPatience(() => Promise.reject(new Error('x')), late)).rejects.toThrow('x');
    expect(late).not.toHaveBeenCalled();
    let fail: (fault: Error) => void = () => undefined;
    const answer = withinPatience<string>((tell) => {
      tell('told');
      return new Promise((_, reject) => (fail = reject));
    }, late);
    await vi.advanceTimersByTimeAsync(2500);
    await answer;
    fail(new Error('y'));
    await vi.advanceTimersByTimeAsync(0);
    expect(late).toHaveBeenCalledExactlyOnceWith(new Error('y'));
  });
});

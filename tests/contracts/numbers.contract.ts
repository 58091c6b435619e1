import { describe, expect, it } from 'vitest';
import { type OpenDoors, useDoors } from './doors.ts';

export const numbersContract = (open: OpenDoors): void => {
  describe('Numbers', () => {
    const doors = useDoors(open);

    it('counts each series from 1', async () => {
      const { one, other } = doors();
      expect(await one.numbers.next('IDE-2026')).toBe(1);
      expect(await other.numbers.next('IDE-2026')).toBe(2);
      expect(await one.numbers.next('IDE-2027')).toBe(1);
      expect(await one.numbers.next('IDE-2026')).toBe(3);
    });

    it('never gives the same twice', async () => {
      const { one, other, atOnce } = doors();
      const given = await atOnce(
        Array.from({ length: 60 }, (_, index) => () => (index % 2 ? one : other).numbers.next('IDE-2026')),
      );
      expect(new Set(given).size).toBe(60);
      expect(Math.max(...given)).toBe(60);
    });
  });
};

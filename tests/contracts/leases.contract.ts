import { describe, expect, it } from 'vitest';
import { type OpenDoors, useDoors } from './doors.ts';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 23, 9, 0, seconds));

export const leasesContract = (open: OpenDoors): void => {
  describe('Leases', () => {
    const doors = useDoors(open);

    it('lets one hold a name at a time', async () => {
      const { one, other } = doors();
      const taken = await Promise.all([
        one.leases.take('door', 'a', at(10), at(0)),
        other.leases.take('door', 'b', at(10), at(0)),
      ]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await other.leases.take('window', 'c', at(10), at(0))).toBe(true);
    });

    it('runs out, not a moment before its time', async () => {
      const { one, other } = doors();
      await one.leases.take('door', 'a', at(10), at(0));
      expect(await other.leases.take('door', 'b', at(30), at(9))).toBe(false);
      expect(await other.leases.take('door', 'b', at(30), at(10))).toBe(true);
      expect(await one.leases.take('door', 'a', at(40), at(11))).toBe(false);
    });

    it('says who holds a name, to every instance, while they do', async () => {
      const { one, other } = doors();
      expect(await one.leases.holder('door', at(0))).toBeNull();
      await one.leases.take('door', 'a', at(10), at(0));
      expect(await other.leases.holder('door', at(9))).toBe('a');
      expect(await other.leases.holder('door', at(10))).toBeNull();
      await one.leases.release('door', 'a');
      expect(await other.leases.holder('door', at(1))).toBeNull();
    });

    it('can be kept longer by its holder', async () => {
      const { one, other } = doors();
      await one.leases.take('door', 'a', at(10), at(0));
      expect(await one.leases.take('door', 'a', at(20), at(5))).toBe(true);
      expect(await other.leases.take('door', 'b', at(30), at(15))).toBe(false);
    });

    it('is given back by its holder and by nobody else', async () => {
      const { one, other } = doors();
      await one.leases.take('door', 'a', at(10), at(0));
      await other.leases.release('door', 'b');
      expect(await other.leases.take('door', 'b', at(10), at(1))).toBe(false);
      await one.leases.release('door', 'a');
      expect(await other.leases.take('door', 'b', at(10), at(1))).toBe(true);
      await one.leases.release('nothing', 'a');
    });
  });
};

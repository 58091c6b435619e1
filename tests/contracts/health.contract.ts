import { describe, expect, it } from 'vitest';
import { type OpenDoors, useDoors } from './doors.ts';

export const healthContract = (open: OpenDoors): void => {
  describe('health', () => {
    const doors = useDoors(open);

    it('is well when all is well, and leaves nothing behind', async () => {
      const { one, other } = doors();
      const { place, checks } = await one.health();
      expect(place).not.toBe('');
      expect(checks.map(({ what, state, code }) => ({ what, state, code }))).toEqual(
        ['version', 'read', 'write', 'indexes'].map((what) => ({ what, state: 'ok', code: 'ok' })),
      );
      expect(checks[0]?.detail).toMatch(/\d/);
      expect(await other.health()).toMatchObject({ checks });
    });

    it('tells of a store that is shut instead of throwing', async () => {
      const { one } = doors();
      await one.close();
      const { checks } = await one.health();
      expect(checks.filter(({ state }) => state === 'fault').length).toBeGreaterThan(0);
    });
  });
};

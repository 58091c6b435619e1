import { describe, expect, it } from 'vitest';
import type { Routing } from '../../src/domain/routing.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const lars = { tenantId: 'home', personId: 'lars', name: 'Lars' };

const routing = (version: number, name = 'Jord'): Routing => ({
  schema: 1,
  version,
  tenantId: 'home',
  routes: { 'jord-skog-vatten/jord': { conversation: 'home/19:jord', name } },
  responsible: { 'jord-skog-vatten/jord': [lars] },
  coordinators: [lars],
  log: [{ at: '2026-11-23T09:00:00.000Z', by: lars, change: 'receive jord' }],
});

export const routingsContract = (open: OpenDoors): void => {
  describe('Routings', () => {
    const doors = useDoors(open);

    it('keeps one document per tenant', async () => {
      const { one, other } = doors();
      expect(await one.routings.load('home')).toBeUndefined();
      expect(await one.routings.save(routing(1))).toBe(true);
      expect(await other.routings.load('home')).toEqual(routing(1));
      expect(await other.routings.load('elsewhere')).toBeUndefined();
    });

    it('writes a version once', async () => {
      const { one, other, atOnce } = doors();
      for (const version of [1, 2]) {
        const saved = await atOnce([
          () => one.routings.save(routing(version, 'ett')),
          () => other.routings.save(routing(version, 'annat')),
        ]);
        expect(saved.filter(Boolean)).toHaveLength(1);
        expect(await one.routings.load('home')).toEqual(routing(version, saved[0] ? 'ett' : 'annat'));
      }
      expect(await one.routings.save(routing(2))).toBe(false);
      expect(await one.routings.save(routing(9))).toBe(false);
    });
  });
};

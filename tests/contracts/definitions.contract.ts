import { describe, expect, it } from 'vitest';
import type { Definitions } from '../../src/domain/definitions.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const NOW = new Date('2026-11-23T09:00:00Z');

const next = (version: string, given: Partial<Definitions> = {}): Definitions => ({
  ...firstDefinitions,
  version,
  validFrom: '2026-11-23',
  ...given,
});

export const definitionsContract = (open: OpenDoors): void => {
  describe('DefinitionsStore', () => {
    const doors = useDoors(open);

    it('is empty at first, which nobody can work with', async () => {
      const { definitions } = doors().one;
      await expect(definitions.current(NOW)).rejects.toMatchObject({ code: 'definitions-missing' });
      expect(await definitions.version('2021-2027.1')).toBeUndefined();
    });

    it('takes the first once, and shows it at both doors', async () => {
      const { one, other } = doors();
      const saved = await Promise.all([
        one.definitions.save(firstDefinitions, null),
        other.definitions.save(firstDefinitions, null),
      ]);
      expect(saved.filter(Boolean)).toHaveLength(1);
      expect(await one.definitions.current(NOW)).toEqual(firstDefinitions);
      expect(await other.definitions.version('2021-2027.1')).toEqual(firstDefinitions);
      expect(await one.definitions.save(next('other'), null)).toBe(false);
    });

    it('replaces only what is in force, and keeps every version', async () => {
      const { one, other } = doors();
      await one.definitions.save(firstDefinitions, null);
      const saved = await Promise.all([
        one.definitions.save(next('2021-2027.2'), '2021-2027.1'),
        other.definitions.save(next('2021-2027.2', { validTo: '2026-12-31' }), '2021-2027.1'),
      ]);
      expect(saved.filter(Boolean)).toHaveLength(1);
      expect((await one.definitions.current(NOW)).validTo).toBe(saved[0] ? '2027-12-31' : '2026-12-31');
      expect(await one.definitions.save(next('2021-2027.3'), '2021-2027.1')).toBe(false);
      expect(await one.definitions.save(next('2021-2027.1'), '2021-2027.2')).toBe(false);
      expect(await one.definitions.save(next('2021-2027.3'), '2021-2027.2')).toBe(true);
      expect((await other.definitions.current(NOW)).version).toBe('2021-2027.3');
      expect(await other.definitions.version('2021-2027.1')).toEqual(firstDefinitions);
    });

    it('gives what is in force on the Swedish day, and the last one when none is valid', async () => {
      const { definitions } = doors().one;
      await definitions.save(firstDefinitions, null);
      const later = next('2028-2034.1', { validFrom: '2028-01-01', validTo: '2034-12-31' });
      expect(await definitions.save(later, '2021-2027.1')).toBe(true);
      const at = async (time: string) => (await definitions.current(new Date(time))).version;
      expect(await at('2026-11-23T09:00:00Z')).toBe('2021-2027.1');
      expect(await at('2027-12-31T22:59:00Z')).toBe('2021-2027.1');
      expect(await at('2027-12-31T23:01:00Z')).toBe('2028-2034.1');
      expect(await at('2040-01-01T09:00:00Z')).toBe('2028-2034.1');
      expect(await at('2019-01-01T09:00:00Z')).toBe('2021-2027.1');
    });

    it('stores nothing that could not be read again', async () => {
      const { definitions } = doors().one;
      const [area] = firstDefinitions.areas;
      const twice = { ...firstDefinitions, areas: area ? [area, area] : [] };
      await expect(definitions.save(twice, null)).rejects.toMatchObject({ code: 'document-unreadable' });
    });
  });
};

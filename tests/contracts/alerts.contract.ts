import { describe, expect, it } from 'vitest';
import { newReminder } from '../../src/domain/alerts/plan-reminder.ts';
import { markOf } from '../../src/domain/alerts/call-mark.ts';
import { aCall } from '../support/a-call.ts';
import { aWatch, someAlerts } from '../support/some-alerts.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const person = (personId: string) => ({ tenantId: 'home', personId, name: personId });

const full = someAlerts({
  watches: [aWatch({ seen: [markOf(aCall(), NOW)] })],
  reminders: [newReminder(aCall(), { now: NOW, time: '08:00' })],
  ideas: [{ idea: 'draft-1', seen: null, isStopped: false }],
  notes: [
    {
      id: 'note-1',
      saying: { kind: 'watch', watch: 'watch-1', words: 'vattenkraft', calls: [], left: 0 },
      state: 'waiting',
      attempts: 0,
      notBefore: '2026-11-24T07:00:00.000Z',
      isRepeat: false,
    },
  ],
});

export const alertsContract = (open: OpenDoors): void => {
  describe('Alerts', () => {
    const doors = useDoors(open);

    it('keeps one document a person, whole, however the key is written', async () => {
      const { one, other } = doors();
      expect(await one.alerts.of('home/anna')).toBeUndefined();
      expect(await one.alerts.save(full)).toBe(true);
      expect(await other.alerts.of('home/anna')).toEqual(full);
      expect(await other.alerts.of('HOME/Anna')).toEqual(full);
      expect(await other.alerts.of('elsewhere/anna')).toBeUndefined();
    });

    it('lets one of two writers through', async () => {
      const { one, other, atOnce } = doors();
      for (const version of [1, 2]) {
        const saved = await atOnce([
          () => one.alerts.save(someAlerts({ version, language: 'sv' })),
          () => other.alerts.save(someAlerts({ version, language: 'en' })),
        ]);
        expect(saved.filter(Boolean)).toHaveLength(1);
        expect(await one.alerts.of('home/anna')).toMatchObject({ version, language: saved[0] ? 'sv' : 'en' });
      }
      expect(await one.alerts.save(someAlerts({ version: 2 }))).toBe(false);
      expect(await one.alerts.save(someAlerts({ version: 9 }))).toBe(false);
    });

    it('finds those with something to do, longest due first', async () => {
      const { alerts } = doors().one;
      const at = (personId: string, lookAt: string) =>
        alerts.save(someAlerts({ person: person(personId), lookAt, watches: [aWatch()] }));
      await at('b', '2026-11-23T07:00:00.000Z');
      await at('a', '2026-11-24T07:00:00.000Z');
      await at('c', '2026-11-22T07:00:00.000Z');
      // Nothing to look for, and nothing to say.
      await alerts.save(someAlerts({ person: person('d'), lookAt: '2026-11-20T07:00:00.000Z' }));
      expect(await alerts.due(NOW, 9)).toEqual(['home/c', 'home/b']);
      expect(await alerts.due(NOW, 1)).toEqual(['home/c']);
      expect(await alerts.due(new Date('2026-11-24T07:00:00Z'), 9)).toEqual(['home/c', 'home/b', 'home/a']);
    });

    it('finds by what is to be said as well as by what is to be looked at', async () => {
      const { alerts } = doors().one;
      const later = { ...full, lookAt: '2026-11-25T07:00:00.000Z' };
      await alerts.save(later);
      expect(await alerts.due(new Date('2026-11-24T06:59:59Z'), 9)).toEqual([]);
      expect(await alerts.due(new Date('2026-11-24T07:00:00Z'), 9)).toEqual(['home/anna']);
      await alerts.save({ ...later, version: 2, notes: [], ideas: [], watches: [], reminders: [] });
      expect(await alerts.due(new Date('2027-01-01T07:00:00Z'), 9)).toEqual([]);
    });

    it('refuses what is no such document', async () => {
      const { alerts } = doors().one;
      await expect(alerts.save(someAlerts({ lookAt: 'snart' }))).rejects.toMatchObject({
        code: 'document-unreadable',
      });
      expect(await alerts.of('home/anna')).toBeUndefined();
    });
  });
};

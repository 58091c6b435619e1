import { describe, expect, it } from 'vitest';
import { newSession, type Session } from '../../src/flows/session.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const session = (revision: number, given: Partial<Session> = {}): Session => ({
  ...newSession('home/19:chat/anna'),
  revision,
  ...given,
});

export const sessionsContract = (open: OpenDoors): void => {
  describe('Sessions', () => {
    const doors = useDoors(open);

    it('remembers what was saved and gives it back whole', async () => {
      const { one, other } = doors();
      expect(await one.sessions.load('home/19:chat/anna')).toBeUndefined();
      const saved = session(1, {
        language: 'en',
        handled: [
          {
            key: 'activity-1',
            at: '2026-11-23T09:00:00.000Z',
            content: null,
            replies: [{ kind: 'text', language: 'en', text: 'Hello <b>${x}</b> 🦌' }],
            answer: { kind: 'note', text: 'Done' },
            sent: false,
          },
        ],
      });
      expect(await one.sessions.save(saved)).toBe(true);
      expect(await other.sessions.load(saved.key)).toEqual(saved);
    });

    it('writes a revision once', async () => {
      const { one, other, atOnce } = doors();
      const save = (revision: number) =>
        atOnce(
          [one, other].map(
            ({ sessions }) =>
              () =>
                sessions.save(session(revision)),
          ),
        );
      const first = await save(1);
      expect(first.filter(Boolean)).toHaveLength(1);
      const second = await save(2);
      expect(second.filter(Boolean)).toHaveLength(1);
      expect(await one.sessions.save(session(5))).toBe(false);
      expect(await one.sessions.load(session(1).key)).toMatchObject({ revision: 2 });
    });

    it('begins again after removal', async () => {
      const { sessions } = doors().one;
      await sessions.save(session(1));
      await sessions.save(session(2));
      await sessions.remove(session(1).key);
      expect(await sessions.load(session(1).key)).toBeUndefined();
      expect(await sessions.save(session(3))).toBe(false);
      expect(await sessions.save(session(1))).toBe(true);
      await sessions.remove('nobody');
    });

    it('keeps people apart', async () => {
      const { sessions } = doors().one;
      await sessions.save(session(1));
      await sessions.save({ ...session(1), key: 'home/19:chat/bo', greeted: true });
      expect(await sessions.load('home/19:chat/anna')).toMatchObject({ greeted: false });
    });
  });
};

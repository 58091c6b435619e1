import { describe, expect, it } from 'vitest';
import { conversationKey, type Conversation } from '../../src/domain/conversation.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { emptyRouting } from '../../src/domain/routing.ts';
import { newSession } from '../../src/flows/session.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Entry } from '../../src/storage/transfer.ts';
import { anIdea } from '../support/an-idea.ts';
import { aWatch, someAlerts } from '../support/some-alerts.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const chat = (conversationId: string): Conversation => ({
  channel: 'teams',
  tenantId: 'home',
  conversationId,
  kind: 'personal',
  name: '',
  serviceUrl: 'https://smba.example/emea/',
  bot: { id: '28:bot', name: 'Idélotsen' },
  person: { personId: 'anna', accountId: '29:anna' },
});

const idea = (count: number): Entry & { kind: 'idea' } => ({
  kind: 'idea',
  value: {
    ...anIdea({ draftId: `draft-${count}`, number: `IDE-2026-${String(count).padStart(4, '0')}` }),
    version: 7,
  },
});

/** Met first, the later chat; the order of the entries is not that of the keys. */
const entries: Entry[] = [
  { kind: 'definitions', value: firstDefinitions },
  { kind: 'definitions', value: { ...firstDefinitions, version: '2021-2027.0' } },
  { kind: 'routing', value: { ...emptyRouting('home'), version: 12 } },
  { kind: 'number', value: { series: 'IDE-2026', last: 40 } },
  { kind: 'conversation', value: chat('a:2') },
  { kind: 'conversation', value: chat('a:1') },
  idea(1),
  idea(2),
  { kind: 'alerts', value: someAlerts({ version: 5, watches: [aWatch()] }) },
  { kind: 'session', value: { ...newSession('home/a:1/anna'), revision: 9 } },
];

const all = async (store: Store): Promise<Entry[]> => {
  const found: Entry[] = [];
  for await (const entry of store.transfer.read()) found.push(entry);
  return found;
};

const outcomes = (count: number, outcome: string): string[] => Array.from({ length: count }, () => outcome);

export const transferContract = (open: OpenDoors): void => {
  describe('Transfer', () => {
    const doors = useDoors(open);

    it('gives back everything that was put, in order, and works with it', async () => {
      const { one, other } = doors();
      expect(await one.transfer.put(entries, { replace: false })).toEqual(
        outcomes(entries.length, 'written'),
      );
      expect(await all(other)).toEqual(entries);
      expect(await other.transfer.count()).toBe(entries.length);
      expect(await other.ideas.byNumber('IDE-2026-0002')).toEqual(idea(2).value);
      expect(await other.ideas.replace({ ...idea(2).value, version: 8 })).toBe(true);
      expect(await other.conversations.personal('home/anna')).toEqual(chat('a:1'));
      expect(await other.alerts.due(new Date('2026-12-24T09:00:00Z'), 9)).toEqual(['home/anna']);
      expect(await other.numbers.next('IDE-2026')).toBe(41);
      expect(await other.sessions.save({ ...newSession('home/a:1/anna'), revision: 10 })).toBe(true);
      expect((await other.definitions.current(new Date('2026-11-23T09:00:00Z'))).version).toBe('2021-2027.0');
      const asked = { tenantId: 'home', except: 'new', limit: 3 };
      expect(await other.ideaIndex.similar('gemensamt mejeri för gårdarna', asked)).toHaveLength(2);
    });

    it('leaves what is there already, so that what was broken off can be begun again', async () => {
      const { one } = doors();
      await one.transfer.put(entries.slice(0, 6), { replace: false });
      expect(await one.transfer.put(entries, { replace: false })).toEqual([
        ...outcomes(6, 'same'),
        ...outcomes(entries.length - 6, 'written'),
      ]);
      expect(await all(one)).toEqual(entries);
    });

    it('keeps what is otherwise, unless it is to be replaced', async () => {
      const { one } = doors();
      await one.transfer.put(entries, { replace: false });
      const changed: Entry[] = [
        { kind: 'definitions', value: { ...firstDefinitions, validTo: '2026-12-31' } },
        { kind: 'routing', value: { ...emptyRouting('home'), version: 3 } },
        { kind: 'conversation', value: { ...chat('a:1'), name: 'Anna' } },
        { kind: 'idea', value: { ...idea(1).value, title: 'Ett annat namn' } },
        { kind: 'alerts', value: someAlerts({ version: 2 }) },
        { kind: 'session', value: { ...newSession('home/a:1/anna'), revision: 2 } },
      ];
      expect(await one.transfer.put(changed, { replace: false })).toEqual(outcomes(6, 'kept'));
      expect(await all(one)).toEqual(entries);
      expect(await one.transfer.put(changed, { replace: true })).toEqual(outcomes(6, 'written'));
      expect(await all(one)).toEqual(expect.arrayContaining(changed));
      expect(await one.transfer.count()).toBe(entries.length);
      expect(await one.conversations.get(conversationKey(chat('a:1')))).toMatchObject({ name: 'Anna' });
    });

    it('takes no second idea with a number, and sets no series back', async () => {
      const { one } = doors();
      await one.transfer.put([idea(1)], { replace: false });
      const twin: Entry = { kind: 'idea', value: { ...idea(1).value, id: 'twin' } };
      expect(await one.transfer.put([twin, idea(5), idea(3)], { replace: true })).toEqual([
        'kept',
        'written',
        'written',
      ]);
      expect(
        await one.transfer.put([{ kind: 'number', value: { series: 'IDE-2026', last: 2 } }], {
          replace: true,
        }),
      ).toEqual(['same']);
      expect(await one.numbers.next('IDE-2026')).toBe(6);
    });
  });
};

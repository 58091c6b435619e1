import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/domain/idea.ts';
import type { Period } from '../../src/domain/period.ts';
import { anIdea } from '../support/an-idea.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const leader = { tenantId: 'home', personId: 'lars', name: 'Lars' };

const event = (at: string, before: Idea['status'], after: Idea['status']): Idea['events'][number] => ({
  at,
  by: leader,
  role: 'process-leader',
  what: after === 'closed' ? 'close' : before === 'closed' ? 'reopen' : 'take',
  status: { before, after },
  placement: null,
  textVersion: 1,
  note: null,
  reason: after === 'closed' ? 'discontinued' : null,
});

/** An idea sent at an instant, with what came after. */
const sent = (id: string, at: string, ...events: Idea['events']): Idea => {
  const idea = anIdea({ draftId: id, number: `IDE-2026-${id.padStart(4, '0')}` });
  const [submit] = idea.events;
  if (!submit) throw new Error('An idea begins by being sent.');
  const status = events.at(-1)?.status.after ?? 'new';
  return { ...idea, createdAt: at, status, events: [{ ...submit, at }, ...events] };
};

const WEEK: Period = { from: '2026-11-16', to: '2026-11-22' };

export const ideaPeriodsContract = (open: OpenDoors): void => {
  describe('the ideas of a period', () => {
    const doors = useDoors(open);

    const found = async (period: Period, ...ideas: Idea[]): Promise<string[]> => {
      const { one, other } = doors();
      for (const idea of ideas) await one.ideas.create(idea);
      const ids: string[] = [];
      for await (const idea of other.ideaPeriods.of(period)) ids.push(idea.id);
      return ids.sort();
    };

    it('are those that something happened to in it, by Swedish days, each once', async () => {
      const closed = event('2026-11-14T12:00:00Z', 'new', 'closed');
      const before = sent('1', '2026-11-10T12:00:00Z', closed);
      const lastMinute = sent('2', '2026-11-22T22:59:59Z', event('2026-11-22T22:59:59Z', 'new', 'closed'));
      const tooLate = sent('3', '2026-11-22T23:00:00Z');
      const firstMinute = sent('4', '2026-11-15T23:00:00Z', event('2026-11-17T12:00:00Z', 'new', 'closed'));
      const dialogue = { at: '2026-11-18T12:00:00Z', funders: [], participants: [] };
      const talked = { ...sent('5', '2026-11-10T12:00:00Z', closed), dialogues: [dialogue] };
      const steps = [{ status: 'granted' as const, at: '2026-11-19T12:00:00Z', amount: null }];
      const applied = {
        ...sent('6', '2026-11-10T12:00:00Z', closed),
        applications: [
          { funder: 'eruf' as const, objective: null, currency: null, registration: null, steps },
        ],
      };
      const around = sent('7', '2026-11-15T12:00:00Z', event('2026-11-23T12:00:00Z', 'new', 'closed'));
      const apart = sent(
        '8',
        '2026-10-01T12:00:00Z',
        event('2026-10-02T12:00:00Z', 'new', 'closed'),
        event('2026-12-01T12:00:00Z', 'closed', 'taken'),
        event('2026-12-02T12:00:00Z', 'taken', 'closed'),
      );
      const ideas = [before, lastMinute, tooLate, firstMinute, talked, applied, around, apart];
      // An idea that was opened again may be read; the figures look at its history.
      expect(await found(WEEK, ...ideas)).toEqual(['2', '4', '5', '6', '7', '8']);
    });

    it('are those that were open at its end, also when they have been closed since', async () => {
      const stillOpen = sent('1', '2026-01-10T12:00:00Z');
      const closedSince = sent('2', '2026-01-11T12:00:00Z', event('2026-12-24T12:00:00Z', 'new', 'closed'));
      const closedBefore = sent('3', '2026-01-12T12:00:00Z', event('2026-11-15T12:00:00Z', 'new', 'closed'));
      const later = sent('4', '2026-12-01T12:00:00Z');
      expect(await found(WEEK, stillOpen, closedSince, closedBefore, later)).toEqual(['1', '2']);
    });

    it('follow what is written later', async () => {
      const { one, other } = doors();
      const idea = sent('1', '2026-11-17T12:00:00Z');
      await one.ideas.create(idea);
      const closed = event('2026-11-24T12:00:00Z', 'new', 'closed');
      await one.ideas.replace({ ...idea, version: 2, status: 'closed', events: [...idea.events, closed] });
      const next: Idea[] = [];
      for await (const found of other.ideaPeriods.of({ from: '2026-11-23', to: '2026-11-29' }))
        next.push(found);
      expect(next.map(({ version }) => version)).toEqual([2]);
      expect(await found({ from: '2026-11-30', to: '2026-12-06' })).toEqual([]);
    });

    it('are no longer found when they have been removed', async () => {
      const { one, other } = doors();
      await one.ideas.create(sent('1', '2026-11-17T12:00:00Z'));
      expect([await other.ideas.remove('1'), await other.ideas.remove('1')]).toEqual([true, false]);
      expect(await found(WEEK)).toEqual([]);
      expect(await one.ideas.get('1')).toBeUndefined();
      const asked = { tenantId: 'home', except: 'new', limit: 3 };
      expect(await one.ideaIndex.similar('gemensamt mejeri för gårdarna', asked)).toEqual([]);
    });

    it('are read whole, however many there are', async () => {
      const many = Array.from({ length: 250 }, (_, index) => sent(String(index + 1), '2026-11-17T12:00:00Z'));
      expect(await found(WEEK, ...many)).toHaveLength(250);
    });
  });
};

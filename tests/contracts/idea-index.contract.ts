import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { emptyAnswers } from '../../src/domain/idea-values.ts';
import { anIdea } from '../support/an-idea.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const about = (count: number, title: string, what: string): Idea =>
  anIdea({
    draftId: `draft-${count}`,
    number: `IDE-2026-${String(count).padStart(4, '0')}`,
    title,
    answers: { ...emptyAnswers, what },
  });

const dairy = about(
  1,
  'Ett mejeri i Oviken',
  'Tre gårdar bygger ett gemensamt gårdsmejeri för getost och ystning.',
);
const trail = about(2, 'Vandringsled', 'En vandringsled med skyltar runt Hackås och guider från byn.');
const bakery = about(3, 'Tunnbröd', 'Ett bageri för tunnbröd med korn från gårdarna, vedeldad ugn.');

const likeTheDairy = 'Vi tänker på ystning av getost i ett litet mejeri utanför Oviken, gården har getter.';
const asked = { tenantId: 'home', except: 'new', limit: 3 };

const soon = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-23T12:00:00Z');

const delivery = (given: Partial<Delivery>): Delivery => ({
  id: 'delivery',
  content: { kind: 'post-card', target: 'samordnare', repeat: false, fallback: false },
  state: 'waiting',
  attempts: 0,
  notBefore: soon.toISOString(),
  sentAs: null,
  trouble: null,
  ...given,
});

const notice: Delivery['content'] = {
  kind: 'notice',
  to: { tenantId: 'home', personId: 'Anna', name: 'Anna' },
  notice: 'taken',
  by: 'Lars',
  note: null,
};

export const ideaIndexContract = (open: OpenDoors): void => {
  describe('IdeaIndex.similar', () => {
    const doors = useDoors(open);

    it('finds the idea that shares telling words, also inflected and without å ä ö', async () => {
      const { one, other } = doors();
      for (const idea of [dairy, trail, bakery]) await one.ideas.create(idea);
      expect(await other.ideaIndex.similar(likeTheDairy, asked)).toEqual([
        { number: dairy.number, title: dairy.title },
      ]);
      const found = await other.ideaIndex.similar('Vandringsleder med SKYLTARNA vid Hackas', asked);
      expect(found.map(({ number }) => number)).toEqual([trail.number]);
    });

    it('takes small words, punctuation and query signs for nothing', async () => {
      const { one } = doors();
      await one.ideas.create(dairy);
      for (const text of [
        '',
        '  ',
        'vi vill att det ska och en projektidé',
        '"*" OR NEAR( -^ :',
        '💥',
        '1234 5',
      ])
        expect(await one.ideaIndex.similar(text, asked)).toEqual([]);
    });

    it('puts the one with most in common first and gives no more than asked for', async () => {
      const { ideas, ideaIndex } = doors().one;
      await ideas.create(about(4, 'Ost', 'Ystning av getost på fäbodvallen.'));
      await ideas.create(dairy);
      const found = await ideaIndex.similar(likeTheDairy, asked);
      expect(found.map(({ number }) => number)).toEqual([dairy.number, 'IDE-2026-0004']);
      expect(await ideaIndex.similar(likeTheDairy, { ...asked, limit: 1 })).toHaveLength(1);
    });

    it('never gives the idea itself, another tenant’s, a confidential or a withdrawn one', async () => {
      const { ideas, ideaIndex } = doors().one;
      await ideas.create(dairy);
      const next = (changed: Partial<Idea>, version: number): Promise<boolean> =>
        ideas.replace({ ...dairy, ...changed, version });
      const find = (given = asked) => ideaIndex.similar(likeTheDairy, given);
      expect(await find({ ...asked, except: dairy.id })).toEqual([]);
      expect(await find({ ...asked, tenantId: 'elsewhere' })).toEqual([]);
      const by = { tenantId: 'home', personId: 'lars', name: 'Lars' };
      await next({ confidential: { reason: 'affärshemlighet', at: soon.toISOString(), by } }, 2);
      expect(await find()).toEqual([]);
      await next({}, 3);
      expect(await find()).toHaveLength(1);
      await next({ status: 'closed', closing: { reason: 'withdrawn', note: null } }, 4);
      expect(await find()).toEqual([]);
      await next({ status: 'closed', closing: { reason: 'application', note: null } }, 5);
      expect(await find()).toHaveLength(1);
    });

    it('follows a changed text', async () => {
      const { ideas, ideaIndex } = doors().one;
      await ideas.create(dairy);
      await ideas.replace({ ...trail, id: dairy.id, number: dairy.number, version: 2 });
      expect(await ideaIndex.similar(likeTheDairy, asked)).toEqual([]);
      expect(await ideaIndex.similar('skyltar längs vandringsleden', asked)).toHaveLength(1);
    });
  });

  describe('IdeaIndex.withDueDeliveries', () => {
    const doors = useDoors(open);

    it('gives what waits or whose claim has lapsed, longest due first, and nothing else', async () => {
      const { one, other } = doors();
      const with_ = async (count: number, deliveries: Delivery[]): Promise<void> => {
        await one.ideas.create({ ...about(count, 'x', 'y'), deliveries });
      };
      await with_(1, [delivery({ notBefore: '2026-11-23T09:30:00.500Z' })]);
      await with_(2, [delivery({ state: 'claimed', notBefore: '2026-11-23T09:00:00Z' })]);
      await with_(3, [delivery({ notBefore: later.toISOString() })]);
      await with_(4, [delivery({ state: 'claimed', notBefore: later.toISOString() })]);
      for (const [index, state] of (['sent', 'unsure', 'parked', 'failed', 'cancelled'] as const).entries())
        await with_(5 + index, [delivery({ state })]);
      await with_(20, [delivery({ state: 'sent' }), delivery({ notBefore: '2026-11-23T09:30:00Z' })]);
      expect(await other.ideaIndex.withDueDeliveries(soon, 10)).toEqual(['draft-2', 'draft-20', 'draft-1']);
      expect(await other.ideaIndex.withDueDeliveries(soon, 2)).toEqual(['draft-2', 'draft-20']);
      expect(await other.ideaIndex.withDueDeliveries(later, 10)).toHaveLength(5);
    });

    it('forgets an idea in the write that settles its last delivery', async () => {
      const { ideas, ideaIndex } = doors().one;
      const idea = { ...dairy, deliveries: [delivery({})] };
      await ideas.create(idea);
      expect(await ideaIndex.withDueDeliveries(soon, 10)).toEqual([idea.id]);
      await ideas.replace({ ...idea, version: 2, deliveries: [delivery({ state: 'sent' })] });
      expect(await ideaIndex.withDueDeliveries(later, 10)).toEqual([]);
    });
  });

  describe('IdeaIndex.withParked', () => {
    const doors = useDoors(open);

    it('finds by person, whatever the case of the ids, and by channel', async () => {
      const { one, other } = doors();
      const parked = delivery({ state: 'parked', content: notice });
      await one.ideas.create({ ...dairy, deliveries: [parked, { ...parked, id: 'second' }] });
      await one.ideas.create({ ...trail, deliveries: [delivery({ state: 'parked' })] });
      await one.ideas.create({ ...bakery, deliveries: [delivery({ content: notice })] });
      expect(await other.ideaIndex.withParked('home/anna', 10)).toEqual([dairy.id]);
      expect(await other.ideaIndex.withParked('channel', 10)).toEqual([trail.id]);
      expect(await other.ideaIndex.withParked('home/bo', 10)).toEqual([]);
      await other.ideas.replace({ ...dairy, version: 2, deliveries: [{ ...parked, state: 'waiting' }] });
      expect(await one.ideaIndex.withParked('home/anna', 10)).toEqual([]);
    });
  });
};

import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/domain/idea.ts';
import { anIdea } from '../support/an-idea.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const numbered = (count: number, given: Parameters<typeof anIdea>[0] = {}): Idea =>
  anIdea({ draftId: `draft-${count}`, number: `IDE-2026-${String(count).padStart(4, '0')}`, ...given });

export const ideasContract = (open: OpenDoors): void => {
  describe('Ideas', () => {
    const doors = useDoors(open);

    it('gives back by id and by number exactly what was created', async () => {
      const { one, other } = doors();
      const idea = numbered(1, { title: "Räksmörgås 🦐 ${x} <b>'; DROP TABLE ideas; --" });
      expect(await one.ideas.create(idea)).toEqual({ kind: 'created', idea });
      expect(await other.ideas.get(idea.id)).toEqual(idea);
      expect(await other.ideas.byNumber(idea.number)).toEqual(idea);
    });

    it('knows nothing of ideas that are not there', async () => {
      const { ideas } = doors().one;
      expect(await ideas.get('nobody')).toBeUndefined();
      expect(await ideas.byNumber('IDE-2026-0404')).toBeUndefined();
      expect(await ideas.replace({ ...numbered(1), version: 2 })).toBe(false);
      expect(await ideas.get('draft-1')).toBeUndefined();
    });

    it('creates the same draft once, also when both send at the same time', async () => {
      const { one, other } = doors();
      const first = numbered(1);
      const again = { ...numbered(2), id: first.id };
      const created = await Promise.all([one.ideas.create(first), other.ideas.create(again)]);
      expect(created.map(({ kind }) => kind).sort()).toEqual(['created', 'exists']);
      expect(created[0]?.idea).toEqual(created[1]?.idea);
    });

    it('writes a version once; whoever is late writes nothing', async () => {
      const { one, other, atOnce } = doors();
      const idea = numbered(1);
      await one.ideas.create(idea);
      const written = await atOnce([
        () => one.ideas.replace({ ...idea, version: 2, title: 'ett' }),
        () => other.ideas.replace({ ...idea, version: 2, title: 'annat' }),
      ]);
      expect(written.filter(Boolean)).toHaveLength(1);
      expect((await one.ideas.get(idea.id))?.title).toBe(written[0] ? 'ett' : 'annat');
      expect(await one.ideas.replace({ ...idea, version: 4, title: 'hopp' })).toBe(false);
    });

    it('loses none of many competing changes', async () => {
      const { one, other, atOnce } = doors();
      await one.ideas.create(numbered(1));
      const change = async ({ ideas }: typeof one, text: string): Promise<void> => {
        for (;;) {
          const idea = await ideas.get('draft-1');
          if (!idea) throw new Error('The idea is gone.');
          const next = { ...idea, version: idea.version + 1, said: [...idea.said, text] };
          if (await ideas.replace(next)) return;
        }
      };
      const texts = Array.from({ length: 40 }, (_, index) => `ord ${index}`);
      await atOnce(texts.map((text, index) => () => change(index % 2 ? one : other, text)));
      const idea = await one.ideas.get('draft-1');
      expect(idea?.version).toBe(41);
      expect(idea?.said.slice(1).sort()).toEqual([...texts].sort());
    });

    it('stores nothing that cannot be read again', async () => {
      const { ideas } = doors().one;
      const broken = { ...numbered(1), number: '<b>1</b>' };
      await expect(ideas.create(broken)).rejects.toMatchObject({ code: 'document-unreadable' });
      expect(await ideas.get(broken.id)).toBeUndefined();
    });

    it('keeps half a character as the sign for one that cannot be read', async () => {
      const { ideas } = doors().one;
      await ideas.create(numbered(1, { title: 'Skog \ud83c och \u0000 noll' }));
      expect((await ideas.get('draft-1'))?.title).toBe('Skog \ufffd och \u0000 noll');
    });

    it('refuses a second idea with a number that is taken', async () => {
      const { ideas } = doors().one;
      await ideas.create(numbered(1));
      await expect(ideas.create({ ...numbered(1), id: 'another' })).rejects.toThrow();
      expect(await ideas.get('another')).toBeUndefined();
    });

    it("pages through one actor's own, newest first, past number 9999", async () => {
      const { ideas } = doors().one;
      const mine = [9998, 9999, 10000, 10001];
      for (const count of mine) await ideas.create(numbered(count));
      await ideas.create(numbered(5, { actor: { tenantId: 'home', personId: 'bo', name: 'Bo' } }));
      await ideas.create({ ...numbered(6), actor: null });
      const page = (before?: string): Promise<Idea[]> =>
        ideas.byActor('home/anna', before === undefined ? { limit: 2 } : { limit: 2, before });
      const first = await page();
      const second = await page(first[1]?.number);
      expect([...first, ...second].map(({ number }) => number)).toEqual([
        'IDE-2026-10001',
        'IDE-2026-10000',
        'IDE-2026-9999',
        'IDE-2026-9998',
      ]);
      expect(await page(second[1]?.number)).toEqual([]);
    });

    it('puts a new year before the old one', async () => {
      const { ideas } = doors().one;
      await ideas.create(numbered(120));
      await ideas.create(anIdea({ draftId: 'next', number: 'IDE-2027-0001' }));
      const mine = await ideas.byActor('HOME/Anna', { limit: 5 });
      expect(mine.map(({ number }) => number)).toEqual(['IDE-2027-0001', 'IDE-2026-0120']);
    });

    it('pages through all there are, each once, whoever they belong to', async () => {
      const { ideas } = doors().one;
      expect(await ideas.page({ limit: 2 })).toEqual([]);
      for (const count of [3, 1, 4, 2, 5]) await ideas.create(numbered(count));
      await ideas.replace({ ...numbered(2), version: 2, title: 'ändrad' });
      const seen: Idea[] = [];
      for (let page = await ideas.page({ limit: 2 }); page.length > 0;) {
        expect(page.length).toBeLessThanOrEqual(2);
        seen.push(...page);
        page = await ideas.page({ limit: 2, after: page.at(-1)?.id ?? '' });
      }
      expect(seen.map(({ id }) => id)).toEqual(['draft-1', 'draft-2', 'draft-3', 'draft-4', 'draft-5']);
      expect(seen[1]?.title).toBe('ändrad');
    });
  });
};

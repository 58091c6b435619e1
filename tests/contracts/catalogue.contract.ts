import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/domain/call.ts';
import { type FeedState, untriedFeed } from '../../src/domain/call-feed.ts';
import { aCall } from '../support/a-call.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const NOW = new Date('2026-11-23T04:10:00Z');

const state = (feed: string, given: Partial<FeedState> = {}): FeedState => ({
  ...untriedFeed(feed, NOW),
  revision: 1,
  snapshot: 1,
  goodAt: NOW.toISOString(),
  answered: 2,
  memory: { etag: '"1"', lastModified: null, place: 'sha256:1', wholeAt: null },
  ...given,
});

const call = (id: string, feed = 'vinnova'): Call =>
  aCall({ id, provenance: { ...aCall().provenance, feed } });

const ids = (calls: readonly Call[]): string[] => calls.map(({ id }) => id);

export const catalogueContract = (open: OpenDoors): void => {
  describe('Catalogue', () => {
    const doors = useDoors(open);

    it('is empty at first', async () => {
      const { catalogue } = doors().one;
      expect(await catalogue.feeds()).toEqual([]);
      expect(await catalogue.feed('vinnova')).toBeUndefined();
      expect(await catalogue.calls()).toEqual([]);
      expect(await catalogue.callsOf('vinnova')).toEqual([]);
    });

    it('keeps a reading whole and shows it at both doors', async () => {
      const { one, other } = doors();
      const calls = [call('vinnova:b'), call('vinnova:a')];
      expect(await one.catalogue.replace(state('vinnova'), calls)).toBe(true);
      expect(await other.catalogue.callsOf('vinnova')).toEqual([calls[1], calls[0]]);
      expect(await other.catalogue.feed('vinnova')).toEqual(state('vinnova'));
    });

    it('replaces: what is gone from a reading is gone', async () => {
      const { catalogue } = doors().one;
      await catalogue.replace(state('vinnova'), [call('vinnova:a'), call('vinnova:b')]);
      await catalogue.replace(state('vinnova', { revision: 2, snapshot: 2 }), [
        call('vinnova:b'),
        call('vinnova:c'),
      ]);
      expect(ids(await catalogue.calls())).toEqual(['vinnova:b', 'vinnova:c']);
    });

    it('keeps feeds apart, and both of a call that two feeds have', async () => {
      const { catalogue } = doors().one;
      await catalogue.replace(state('vinnova'), [call('same'), call('vinnova:a')]);
      await catalogue.replace(state('curated'), [call('same', 'curated')]);
      await catalogue.replace(state('vinnova', { revision: 2, snapshot: 2 }), [call('vinnova:a')]);
      expect(ids(await catalogue.calls())).toEqual(['same', 'vinnova:a']);
      expect((await catalogue.feeds()).map(({ feed }) => feed)).toEqual(['curated', 'vinnova']);
    });

    it('notes a failure without touching the calls', async () => {
      const { one, other } = doors();
      await one.catalogue.replace(state('vinnova'), [call('vinnova:a')]);
      const failed = state('vinnova', {
        revision: 2,
        staleSince: NOW.toISOString(),
        failures: 1,
        fault: { code: 'unwilling', message: 'x answered 503.', status: 503, rows: [] },
      });
      expect(await other.catalogue.note(failed)).toBe(true);
      expect(await one.catalogue.feed('vinnova')).toEqual(failed);
      expect(ids(await one.catalogue.callsOf('vinnova'))).toEqual(['vinnova:a']);
    });

    it('lets one of two writers through, and the other changes nothing', async () => {
      const { one, other, atOnce } = doors();
      await one.catalogue.replace(state('vinnova'), [call('vinnova:a')]);
      const second = state('vinnova', { revision: 2, snapshot: 2 });
      const written = await atOnce([
        () => one.catalogue.replace(second, [call('vinnova:b')]),
        () => other.catalogue.replace(second, [call('vinnova:c')]),
      ]);
      expect(written.filter(Boolean)).toHaveLength(1);
      expect(ids(await one.catalogue.calls())).toEqual([written[0] ? 'vinnova:b' : 'vinnova:c']);
      expect(await other.catalogue.note(second)).toBe(false);
      expect(await other.catalogue.replace(state('vinnova'), [])).toBe(false);
      expect(await other.catalogue.note(state('vinnova', { revision: 9 }))).toBe(false);
    });

    it('never shows a reading by halves', async () => {
      const { one, other, atOnce } = doors();
      const reading = (letter: string) =>
        Array.from({ length: 40 }, (_, index) => call(`vinnova:${letter}${index}`));
      await one.catalogue.replace(state('vinnova'), reading('a'));
      const rewrite = async (): Promise<Call[]> => {
        for (const [index, letter] of ['b', 'c', 'd'].entries())
          await one.catalogue.replace(
            state('vinnova', { revision: index + 2, snapshot: index + 2 }),
            reading(letter),
          );
        return reading('d');
      };
      const seen = await atOnce([
        rewrite,
        ...Array.from({ length: 10 }, () => () => other.catalogue.callsOf('vinnova')),
        ...Array.from({ length: 10 }, () => () => other.catalogue.calls()),
      ]);
      for (const calls of seen) {
        expect(calls).toHaveLength(40);
        expect(new Set(ids(calls).map((id) => id.charAt(8))).size).toBe(1);
      }
    });

    it('refuses what is no call, and keeps what it had', async () => {
      const { catalogue } = doors().one;
      await catalogue.replace(state('vinnova'), [call('vinnova:a')]);
      const broken = { ...call('vinnova:b'), id: '' };
      await expect(
        catalogue.replace(state('vinnova', { revision: 2, snapshot: 2 }), [broken]),
      ).rejects.toMatchObject({ code: 'document-unreadable' });
      expect(ids(await catalogue.calls())).toEqual(['vinnova:a']);
      expect((await catalogue.feed('vinnova'))?.revision).toBe(1);
    });

    it('forgets a feed and begins anew with it', async () => {
      const { one, other } = doors();
      await one.catalogue.replace(state('vinnova'), [call('vinnova:a')]);
      await one.catalogue.replace(state('curated'), [call('curated:a', 'curated')]);
      await other.catalogue.forget('vinnova');
      await other.catalogue.forget('nothing');
      expect(ids(await one.catalogue.calls())).toEqual(['curated:a']);
      expect(await one.catalogue.replace(state('vinnova'), [call('vinnova:b')])).toBe(true);
    });
  });
};

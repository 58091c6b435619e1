import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Feed } from '../../src/calls/feeds/feed.ts';
import { FeedFault } from '../../src/calls/feeds/feed-fault.ts';
import type { FeedState } from '../../src/domain/call-feed.ts';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import { refreshCalls, type RefreshDeps } from '../../src/jobs/refresh-calls.ts';
import { lastScheduled } from '../../src/domain/clock-times.ts';
import { isDue } from '../../src/jobs/refresh-due.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { aCall } from '../support/a-call.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const at = (text: string): Date => new Date(text);
const iso = (ms: number): string => new Date(ms).toISOString();
const memory = { etag: null, lastModified: null, place: 'x', wholeAt: null };

describe('the times of the day', () => {
  it.each([
    ['in winter', '05:10', '2026-11-23T12:00:00Z', '2026-11-23T04:10:00.000Z'],
    ['in summer', '05:10', '2026-07-01T12:00:00Z', '2026-07-01T03:10:00.000Z'],
    ['not yet today', '05:10', '2026-11-23T04:09:59Z', '2026-11-22T04:10:00.000Z'],
    ['at the very instant', '05:10', '2026-11-23T04:10:00Z', '2026-11-23T04:10:00.000Z'],
    ['the day summer time begins', '05:10', '2027-03-28T12:00:00Z', '2027-03-28T03:10:00.000Z'],
    ['the day before that, late', '05:10', '2027-03-28T03:09:00Z', '2027-03-27T04:10:00.000Z'],
    ['the day summer time ends', '05:10', '2026-10-25T12:00:00Z', '2026-10-25T04:10:00.000Z'],
  ])('%s', (_, time, now, expected) => {
    expect(iso(lastScheduled([time], at(now)))).toBe(expected);
  });

  it('takes the latest of several', () => {
    expect(iso(lastScheduled(['05:10', '17:30'], at('2026-11-23T18:00:00Z')))).toBe(
      '2026-11-23T16:30:00.000Z',
    );
  });

  it.each([
    ['2027-03-27T00:00:00Z', '2027-03-29T00:00:00Z', '02:30'],
    ['2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z', '02:30'],
    ['2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z', '05:10'],
  ])('comes once a day between %s and %s, also %s', (from, to, time) => {
    const runs = new Set<number>();
    for (let now = Date.parse(from); now < Date.parse(to); now += 60_000)
      if (lastScheduled([time], new Date(now)) >= Date.parse(from))
        runs.add(lastScheduled([time], new Date(now)));
    expect(runs.size).toBe(2);
  });
});

describe('whether a feed is due', () => {
  const NOW = at('2026-11-23T12:00:00Z');
  const state = (given: Partial<FeedState>): FeedState => ({
    ...untriedFeed('x', NOW),
    revision: 1,
    ...given,
  });
  const web = { local: false };

  it.each([
    ['never tried', undefined, true],
    ['tried before its time', state({ triedAt: '2026-11-23T04:09:00.000Z' }), true],
    ['tried since', state({ triedAt: '2026-11-23T04:11:00.000Z' }), false],
    [
      'failed, resting',
      state({ triedAt: '2026-11-22T12:00:00.000Z', retryAt: '2026-11-23T12:00:01.000Z' }),
      false,
    ],
    [
      'failed, rested',
      state({ triedAt: '2026-11-23T11:00:00.000Z', retryAt: '2026-11-23T12:00:00.000Z' }),
      true,
    ],
  ])('%s', (_, given, due) => expect(isDue(given, web, ['05:10'], NOW)).toBe(due));

  it('looks at a local file often, also after a failure', () => {
    const failed = state({ triedAt: '2026-11-23T11:50:00.000Z', retryAt: '2026-11-24T00:00:00.000Z' });
    expect(isDue(failed, { local: true }, ['05:10'], NOW)).toBe(true);
    expect(isDue({ ...failed, triedAt: '2026-11-23T11:50:01.000Z' }, { local: true }, ['05:10'], NOW)).toBe(
      false,
    );
  });
});

describe('the refresh job', () => {
  let one: Store;
  let other: Store;
  let now: number;
  let told: { event: string; feed: string }[];
  let ids = 0;
  beforeEach(() => {
    const file = `${temporaryFolder()}/store.sqlite`;
    one = openSqliteStore(file);
    other = openSqliteStore(file);
    now = Date.parse('2026-11-23T12:00:00Z');
    told = [];
  });
  afterEach(async () => {
    await one.close();
    await other.close();
  });

  const feedOf = (id: string, read: Feed['read']): Feed => ({ id, name: id, local: false, read });
  const good = (id: string, count: { reads: number }): Feed =>
    feedOf(id, async () => {
      count.reads += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return { kind: 'read', calls: [aCall({ id: `${id}:1` })], extent: 'everything', unreadable: 0, memory };
    });
  const run = (store: Store, feeds: Feed[], signal = new AbortController().signal) => {
    const deps: RefreshDeps = {
      catalogue: store.catalogue,
      leases: store.leases,
      clock: { now: () => new Date(now) },
      ids: { next: () => `holder-${(ids += 1)}` },
      fetcher: async () => {
        throw new Error('These feeds fetch nothing.');
      },
      feeds,
      times: ['05:10'],
      report: ({ event, feed }) => void told.push({ event, feed }),
    };
    return refreshCalls(deps, signal);
  };

  it('reads each feed once, however many instances there are', async () => {
    const count = { reads: 0 };
    const feeds = [good('a', count), good('b', count)];
    await Promise.all([run(one, feeds), run(other, feeds), run(one, feeds), run(other, feeds)]);
    expect(count.reads).toBe(2);
    await run(other, feeds);
    expect(count.reads).toBe(2);
  });

  it('reads once a day through a week in which the clocks change, with two instances a minute', async () => {
    const count = { reads: 0 };
    const feeds = [good('a', count)];
    now = Date.parse('2026-10-22T12:00:00Z');
    const end = Date.parse('2026-10-28T12:00:00Z');
    const times: string[] = [];
    for (; now < end; now += 10 * 60_000) {
      const before = count.reads;
      await Promise.all([run(one, feeds), run(other, feeds)]);
      if (count.reads > before) times.push(iso(now));
    }
    expect(times).toEqual([
      '2026-10-22T12:00:00.000Z',
      '2026-10-23T03:10:00.000Z',
      '2026-10-24T03:10:00.000Z',
      '2026-10-25T04:10:00.000Z',
      '2026-10-26T04:10:00.000Z',
      '2026-10-27T04:10:00.000Z',
      '2026-10-28T04:10:00.000Z',
    ]);
  });

  it("lets no feed's failure hurt another", async () => {
    const count = { reads: 0 };
    const broken = feedOf('broken', async () => {
      throw new TypeError('A mistake of ours.');
    });
    const failing = feedOf('failing', async () => {
      throw new FeedFault('unwilling', 'x answered 500.', { status: 500 });
    });
    await run(one, [broken, failing, good('a', count), good('b', count)]);
    expect((await one.catalogue.calls()).map(({ id }) => id)).toEqual(['a:1', 'b:1']);
    expect(told.map(({ event, feed }) => `${feed} ${event}`).sort()).toEqual([
      'a calls-read',
      'b calls-read',
      'broken calls-failed',
      'failing calls-failed',
    ]);
  });

  it('does not ask every minute after a mistake of ours', async () => {
    let reads = 0;
    const broken = feedOf('broken', async () => {
      reads += 1;
      throw new TypeError('A mistake of ours.');
    });
    await run(one, [broken]);
    now += 60_000;
    await run(one, [broken]);
    expect(reads).toBe(1);
    expect((await one.catalogue.feed('broken'))?.fault?.message).toBe('Our reader failed: TypeError.');
  });

  it('says so when the store fails, and leaves the rest alone', async () => {
    const count = { reads: 0 };
    const unfit = feedOf('unfit', async () => ({
      kind: 'read',
      calls: [aCall({ id: '' })],
      extent: 'everything',
      unreadable: 0,
      memory,
    }));
    await run(one, [unfit, good('a', count)]);
    expect(told).toContainEqual({ event: 'calls-refresh-fault', feed: 'unfit' });
    expect(count.reads).toBe(1);
  });

  it('tries again after the rest that a failure costs, and goes back to its times', async () => {
    let reads = 0;
    const feed = feedOf('a', async () => {
      reads += 1;
      if (reads < 3) throw new FeedFault('unwilling', 'x answered 500.', { status: 500 });
      return { kind: 'read', calls: [aCall({ id: 'a:1' })], extent: 'everything', unreadable: 0, memory };
    });
    const start = now;
    const tries: number[] = [];
    for (; now < start + 6 * 3_600_000; now += 60_000) {
      const before = reads;
      await run(one, [feed]);
      if (reads > before) tries.push((now - start) / 60_000);
    }
    expect(tries).toEqual([0, 15, 45]);
  });

  it('takes up a feed whose reader died, when its claim has run out', async () => {
    const count = { reads: 0 };
    await one.leases.take('calls:a', 'dead', new Date(now + 20 * 60_000), new Date(now));
    await run(other, [good('a', count)]);
    expect(count.reads).toBe(0);
    now += 20 * 60_000;
    await run(other, [good('a', count)]);
    expect(count.reads).toBe(1);
  });

  it('forgets a feed that is configured no more, and never the list that came in chat', async () => {
    const count = { reads: 0 };
    await run(one, [good('a', count), good('curated', count)]);
    await run(one, [good('b', count)]);
    expect((await one.catalogue.feeds()).map(({ feed }) => feed)).toEqual(['b', 'curated']);
    expect(told.at(-2)).toEqual({ event: 'calls-feed-forgotten', feed: 'a' });
  });

  it('begins nothing when it is to end', async () => {
    const count = { reads: 0 };
    await run(one, [good('a', count)], AbortSignal.abort());
    expect(count.reads).toBe(0);
  });
});

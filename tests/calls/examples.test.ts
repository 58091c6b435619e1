import { describe, expect, it } from 'vitest';
import { exampleFeed } from '../../src/calls/examples/example-feed.ts';
import { currentCalls } from '../../src/calls/current-calls.ts';
import { feedFreshness } from '../../src/calls/feed-freshness.ts';
import { isUnchecked } from '../../src/calls/is-unchecked.ts';
import { possibleTwins } from '../../src/calls/possible-twins.ts';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import { statusOf } from '../../src/domain/status-of.ts';
import { aCall } from '../support/a-call.ts';

const read = async (now: Date) => {
  const reading = await exampleFeed().read({
    fetcher: async () => Promise.reject(new Error('Examples fetch nothing.')),
    now,
    before: null,
    signal: new AbortController().signal,
  });
  if (reading.kind !== 'read') throw new Error('Nothing was read.');
  return reading;
};

describe('the examples', () => {
  it.each(['2026-11-23T09:00:00Z', '2031-02-28T23:30:00Z'])('have some of every kind on %s', async (at) => {
    const now = new Date(at);
    const { calls } = await read(now);
    const statuses = new Set(calls.map((call) => statusOf(call, now)));
    expect([...statuses].sort()).toEqual(['announced', 'closed', 'forthcoming', 'open', 'rolling']);
    expect(new Set(calls.map(({ geography }) => geography.openToCounty))).toEqual(
      new Set(['yes', 'partly', 'no']),
    );
  });

  it('say that they are, each of them', async () => {
    const { calls } = await read(new Date('2026-11-23T09:00:00Z'));
    expect(calls.length).toBeGreaterThanOrEqual(10);
    for (const { title, provenance, urls } of calls) {
      expect(title.sv).toMatch(/^Exempel: /);
      expect(provenance).toMatchObject({ example: true, feed: 'example' });
      expect(urls.web).toMatch(/^https:\/\/example\.org\//);
    }
  });
});

describe('the calls there are', () => {
  const of = (feed: string, given = {}) => ({ ...aCall().provenance, feed, ...given });

  it("has Vinnova's own row rather than the common interface's, and other funders' apart", () => {
    const own = aCall({
      id: 'vinnova:1',
      sourceIds: { dnr: '1' },
      funders: [{ name: 'Vinnova', organisationNumber: null }],
    });
    const common = { ...own, id: 'gdp:1', provenance: of('gdp-vinnova') };
    const formas = aCall({
      id: 'formas:1',
      sourceIds: { dnr: '1' },
      funders: [{ name: 'Formas', organisationNumber: null }],
    });
    expect(currentCalls([common, own, formas]).map(({ id }) => id)).toEqual(['vinnova:1', 'formas:1']);
    expect(currentCalls([own, common]).map(({ id }) => id)).toEqual(['vinnova:1']);
  });

  it('has the row that was checked last', () => {
    const older = aCall({ id: 'x', provenance: of('a', { checkedOn: '2026-01-01' }) });
    const newer = aCall({ id: 'x', summary: 'new', provenance: of('b', { checkedOn: '2026-02-01' }) });
    expect(currentCalls([newer, older])).toEqual([newer]);
  });

  it('shows staff what may be one call in two feeds', () => {
    const one = aCall({ id: 'a:1' });
    const other = aCall({ id: 'b:1', provenance: of('gdp-formas') });
    expect(possibleTwins([one, other, aCall({ id: 'c', title: { sv: 'Annat', en: null } })])).toEqual([
      [one, other],
    ]);
    expect(possibleTwins([one, aCall({ id: 'a:2' })])).toEqual([]);
  });
});

describe('how old it is', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const state = { ...untriedFeed('x', now), snapshot: 1, goodAt: '2026-11-23T04:10:00.000Z' };
  it.each([
    ['never read', undefined, { kind: 'never' }],
    ['only tried', untriedFeed('x', now), { kind: 'never' }],
    ['read today', state, { kind: 'fresh', at: '2026-11-23T04:10:00.000Z' }],
    [
      'failing',
      { ...state, staleSince: '2026-11-23T05:00:00.000Z' },
      { kind: 'stale', at: '2026-11-23T04:10:00.000Z', since: '2026-11-23T05:00:00.000Z' },
    ],
    [
      'not looked at for days',
      { ...state, goodAt: '2026-11-20T04:10:00.000Z' },
      { kind: 'stale', at: '2026-11-20T04:10:00.000Z', since: '2026-11-22T04:10:00.000Z' },
    ],
  ])('%s', (_, given, expected) => expect(feedFreshness(given, now)).toEqual(expected));

  it('a list kept by hand grows old by when it was checked', () => {
    expect(feedFreshness({ ...state, goodAt: '2026-01-01T00:00:00.000Z' }, now, true).kind).toBe('fresh');
    const checked = (checkedOn: string | null) => aCall({ provenance: { ...aCall().provenance, checkedOn } });
    expect(isUnchecked(checked('2026-08-24'), now)).toBe(true);
    expect(isUnchecked(checked('2026-08-25'), now)).toBe(false);
    expect(isUnchecked(checked(null), now)).toBe(false);
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { euFundingFeed } from '../../../src/calls/feeds/eu-funding/eu-funding-feed.ts';
import type { Feed } from '../../../src/calls/feeds/feed.ts';
import { createFetcher } from '../../../src/calls/feeds/fetcher.ts';
import { gdpFeed } from '../../../src/calls/feeds/gdp/gdp-feed.ts';
import { refreshFeed } from '../../../src/calls/feeds/refresh-feed.ts';
import { timetableFeed } from '../../../src/calls/feeds/timetable/timetable-feed.ts';
import { timetableSchema } from '../../../src/calls/feeds/timetable/timetable-settings.ts';
import { vinnovaFeed } from '../../../src/calls/feeds/vinnova/vinnova-feed.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import {
  broken,
  bytes,
  type FeedServer,
  huge,
  json,
  type Play,
  startFeedServer,
  status,
  tagged,
} from '../../support/feed-server.ts';

const START = Date.parse('2099-02-10T04:10:00Z');
const DAY = 86_400_000;

let server: FeedServer;
let store: ReturnType<typeof openSqliteStore>;
let now: number;
beforeEach(async () => {
  server = await startFeedServer();
  store = openSqliteStore(':memory:');
  now = START;
});
afterEach(async () => {
  store.close();
  await server.close();
});

const clock = { now: () => new Date(now) };
const fetcher = createFetcher({ sleep: async () => undefined, jitter: () => 0.5, now: clock.now });
const refresh = (feed: Feed, options = {}) =>
  refreshFeed(
    feed,
    { catalogue: store.catalogue, fetcher, clock, signal: new AbortController().signal },
    options,
  );
const kept = async (feed: Feed): Promise<string[]> =>
  (await store.catalogue.callsOf(feed.id)).map(({ id }) => id);

const FORMAS = { id: 'formas', feed: 'gdp-formas', name: 'Formas' };
const utlysning = (n: number, given = {}) => ({
  diarienummer: `2099-${n}`,
  titel: `Påhittad ${n}`,
  stangningsdatum: '2099-03-31',
  ...given,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => utlysning(n));
const formas = (given: { key?: string | null; keyIn?: 'query' | 'header' } = {}): Feed =>
  gdpFeed(FORMAS, { url: `${server.url}/gdp`, key: 'hemlig', keyIn: 'query', ...given });

describe('a refresh', () => {
  it('keeps what it reads, and when', async () => {
    server.plays('/gdp/utlysningar', json(many(6)));
    const feed = formas();
    expect(await refresh(feed)).toMatchObject({
      kind: 'read',
      state: { snapshot: 1, answered: 6, unreadable: 0 },
    });
    expect(await kept(feed)).toHaveLength(6);
    expect(await store.catalogue.feed('gdp-formas')).toMatchObject({
      goodAt: '2099-02-10T04:10:00.000Z',
      staleSince: null,
      fault: null,
    });
  });

  it('asks whether the document still holds', async () => {
    server.plays('/gdp/utlysningar', tagged(many(6), '"a"'));
    const feed = formas();
    await refresh(feed);
    now += DAY;
    expect(await refresh(feed)).toMatchObject({
      kind: 'unchanged',
      state: { snapshot: 1, revision: 2, goodAt: '2099-02-11T04:10:00.000Z' },
    });
    expect(await kept(feed)).toHaveLength(6);
  });

  it('does not ask so for another address', async () => {
    server.plays('/gdp/utlysningar', tagged(many(6), '"a"'));
    server.plays('/other/utlysningar', tagged(many(6), '"a"'));
    await refresh(formas());
    await refresh(gdpFeed(FORMAS, { url: `${server.url}/other`, key: 'hemlig', keyIn: 'query' }));
    expect(server.asked.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  const TROUBLE: [string, Play, string][] = [
    ['nothing in it', json([]), 'empty'],
    ['no body', bytes(''), 'empty'],
    ['shrunken', json(many(2)), 'shrunken'],
    ['without dates', json(many(6).map((row) => ({ ...row, stangningsdatum: null }))), 'dates-missing'],
    ['rows of another shape', json(many(6).map(({ titel }) => ({ titel }))), 'malformed'],
    ['an error as JSON', json({ statusCode: 500 }), 'malformed'],
    ['a web page', bytes('<!doctype html><p>Driftstopp</p>', 'text/html'), 'html'],
    ['cut off', bytes('[{"diarienummer":"2099-1","ti'), 'malformed'],
    ['a broken line', broken, 'unreachable'],
    ['500', status(500), 'unwilling'],
    ['429', status(429, { 'retry-after': '86400' }), 'unwilling'],
    ['404', status(404), 'refused'],
    ['304 unasked', status(304), 'refused'],
    ['50 MB', huge, 'too-large'],
  ];

  it.each(TROUBLE)('keeps the last good reading: %s', async (_, play, code) => {
    server.plays('/gdp/utlysningar', json(many(6)), play);
    const feed = formas();
    await refresh(feed);
    const before = await store.catalogue.callsOf(feed.id);
    now += DAY;
    expect(await refresh(feed)).toMatchObject({
      kind: 'failed',
      state: {
        snapshot: 1,
        goodAt: '2099-02-10T04:10:00.000Z',
        staleSince: '2099-02-11T04:10:00.000Z',
        failures: 1,
        fault: { code },
      },
    });
    expect(await store.catalogue.callsOf(feed.id)).toEqual(before);
  });

  it('stays stale since the first failure, rests longer each time, and is well again', async () => {
    server.plays('/gdp/utlysningar', json(many(6)), json([]), json([]), json([]), json(many(7)));
    const feed = formas();
    await refresh(feed);
    const rests: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      now += DAY;
      await refresh(feed);
      const state = await store.catalogue.feed(feed.id);
      expect(state).toMatchObject({ staleSince: '2099-02-11T04:10:00.000Z', failures: turn + 1 });
      rests.push((Date.parse(state?.retryAt ?? '') - now) / 60_000);
    }
    expect(rests).toEqual([15, 30, 60]);
    await refresh(feed);
    expect(await store.catalogue.feed(feed.id)).toMatchObject({
      staleSince: null,
      failures: 0,
      retryAt: null,
      fault: null,
      answered: 7,
    });
  });

  it('does not try again before a feed says that it may', async () => {
    server.plays('/gdp/utlysningar', status(429, { 'retry-after': '86400' }));
    await refresh(formas());
    expect((await store.catalogue.feed('gdp-formas'))?.retryAt).toBe('2099-02-11T04:10:00.000Z');
  });

  it('takes less than half when it is told to', async () => {
    server.plays('/gdp/utlysningar', json(many(6)), json(many(2)));
    const feed = formas();
    await refresh(feed);
    expect(await refresh(feed, { accept: true })).toMatchObject({ kind: 'read' });
    expect(await kept(feed)).toHaveLength(2);
  });

  it('writes nothing when somebody else has written meanwhile', async () => {
    server.plays('/gdp/utlysningar', json(many(6)));
    const feed = formas();
    const slow: Feed = {
      ...feed,
      read: async (context) => {
        await refresh(feed);
        return feed.read(context);
      },
    };
    expect(await refresh(slow)).toEqual({ kind: 'busy' });
    expect((await store.catalogue.feed(feed.id))?.revision).toBe(1);
  });

  it('is no failure of the feed when we are asked to end', async () => {
    const stopping = new AbortController();
    server.plays('/gdp/utlysningar', () => stopping.abort());
    const deps = { catalogue: store.catalogue, fetcher, clock, signal: stopping.signal };
    expect(await refreshFeed(formas(), deps)).toEqual({ kind: 'stopped' });
    expect(await store.catalogue.feeds()).toEqual([]);
  });
});

describe('the key of the common data project', () => {
  const only =
    (place: 'query' | 'header'): Play =>
    (asked, response) => {
      const inQuery = new URL(asked.url, 'http://x').searchParams.get('authorization') === 'hemlig';
      const right = place === 'query' ? inQuery : asked.headers.authorization === 'hemlig';
      (right ? json(many(6)) : status(401))(asked, response);
    };

  it.each(['query', 'header'] as const)(
    'is refused in one place and tried in the other: %s',
    async (place) => {
      server.plays('/gdp/utlysningar', only(place));
      expect(await refresh(formas({ keyIn: 'query' }))).toMatchObject({ kind: 'read' });
      expect(await refresh(formas({ keyIn: 'header' }))).toMatchObject({ kind: 'read' });
    },
  );

  it('is refused in both', async () => {
    server.plays('/gdp/utlysningar', status(401));
    const refreshed = await refresh(formas());
    expect(refreshed).toMatchObject({ kind: 'failed', state: { fault: { code: 'refused', status: 401 } } });
    expect(JSON.stringify(refreshed)).not.toContain('hemlig');
    expect(server.asked).toHaveLength(2);
  });

  it('is kept nowhere', async () => {
    server.plays('/gdp/utlysningar', tagged(many(6), '"a"'));
    await refresh(formas());
    expect(JSON.stringify([await store.catalogue.feeds(), await store.catalogue.calls()])).not.toContain(
      'hemlig',
    );
  });

  it('is not needed for a plain file', async () => {
    server.plays('/calls.json', json({ utlysningar: many(6) }));
    const feed = gdpFeed(FORMAS, { url: `${server.url}/calls.json`, key: null, keyIn: 'query' });
    expect(await refresh(feed)).toMatchObject({ kind: 'read' });
    expect(server.asked[0]?.url).toBe('/calls.json');
  });
});

describe('Vinnova, day after day', () => {
  const round = (n: number, given = {}) => ({
    Diarienummer: `2099-${n}`,
    DiarienummerUtlysning: `2099-9${n}`,
    Titel: `Omgång ${n}`,
    Stangningsdatum: '2099-04-14T14:00:00',
    Publik: 1,
    ...given,
  });

  it('reads the whole at first, then what has changed lately, and the whole again after a month', async () => {
    const feed = vinnovaFeed({ url: `${server.url}/api` });
    server.plays('/api/ansokningsomgangar/2097-02-10', json([round(1), round(2)]));
    server.plays(
      '/api/utlysningar/2099-91,2099-92',
      json([{ Diarienummer: '2099-91', Titel: 'Program ett' }]),
    );
    await refresh(feed);
    expect((await store.catalogue.callsOf('vinnova'))[0]?.title.sv).toBe('Program ett: Omgång 1');

    now += DAY;
    server.plays('/api/ansokningsomgangar/2099-01-12', json([round(2, { Titel: 'Ändrad' }), round(3)]));
    server.plays('/api/utlysningar/2099-92,2099-93', json([]));
    expect(await refresh(feed)).toMatchObject({ kind: 'read' });
    expect((await store.catalogue.callsOf('vinnova')).map(({ title }) => title.sv)).toEqual([
      'Program ett: Omgång 1',
      'Ändrad',
      'Omgång 3',
    ]);

    now += 28 * DAY;
    server.plays('/api/ansokningsomgangar/2097-03-11', json([round(1)]));
    server.plays('/api/utlysningar/2099-91', json([]));
    expect(await refresh(feed)).toMatchObject({ kind: 'read' });
  });

  it('asks for twenty calls at a time', async () => {
    const rounds = Array.from({ length: 25 }, (_, n) => round(n + 10));
    server.plays('/api/ansokningsomgangar/2097-02-10', json(rounds));
    const feed = vinnovaFeed({ url: `${server.url}/api/` });
    const list = (from: number, to: number) =>
      rounds
        .slice(from, to)
        .map((r) => r.DiarienummerUtlysning)
        .join(',');
    server.plays(`/api/utlysningar/${list(0, 20)}`, json([]));
    server.plays(`/api/utlysningar/${list(20, 25)}`, json([]));
    expect(await refresh(feed)).toMatchObject({ kind: 'read' });
    expect(server.asked).toHaveLength(3);
  });

  it('keeps nothing of a reading whose second half fails', async () => {
    server.plays('/api/ansokningsomgangar/2097-02-10', json([round(1)]));
    server.plays('/api/utlysningar/2099-91', status(404));
    expect(await refresh(vinnovaFeed({ url: `${server.url}/api` }))).toMatchObject({ kind: 'failed' });
    expect(await store.catalogue.calls()).toEqual([]);
  });

  it('takes an empty list of changes for trouble', async () => {
    server.plays('/api/ansokningsomgangar/2097-02-10', json([]));
    expect(await refresh(vinnovaFeed({ url: `${server.url}/api` }))).toMatchObject({
      state: { fault: { code: 'empty' } },
    });
  });
});

describe('the EU portal, page by page', () => {
  const topic = (n: number, given: Record<string, string[]> = {}) => ({
    language: 'en',
    metadata: {
      identifier: [`DEMO-${n}`],
      title: [`Topic ${n}`],
      type: ['1'],
      DATASOURCE: ['SEDIA'],
      deadlineDate: ['2099-04-14T00:00:00.000+0000'],
      ...given,
    },
  });
  const typeOf = (body: string): string => /"terms":\{"type":\["(\d)"\]/.exec(body)?.[1] ?? '?';
  const portal =
    (rows: unknown[], total = rows.length): Play =>
    (asked, response) => {
      if (typeOf(asked.body) !== '1') return json({ totalResults: 0, results: [] })(asked, response);
      const page = Number(new URL(asked.url, 'http://x').searchParams.get('pageNumber'));
      json({ totalResults: total, results: rows.slice((page - 1) * 100, page * 100) })(asked, response);
    };
  const feed = (): Feed => euFundingFeed({ url: `${server.url}/search` });
  const topics = (count: number) => Array.from({ length: count }, (_, n) => topic(n));

  it('asks for each kind apart, each part a file of JSON', async () => {
    server.plays('/search', portal(topics(250)));
    expect(await refresh(feed())).toMatchObject({ kind: 'read', state: { answered: 250 } });
    expect(server.asked.map(({ body }) => typeOf(body))).toEqual(['1', '1', '1', '2', '8']);
    const [first] = server.asked;
    expect(first?.method).toBe('POST');
    expect(new URL(first?.url ?? '', 'http://x').searchParams.get('apiKey')).toBe('SEDIA');
    expect(first?.body.match(/Content-Type: application\/json/g)).toHaveLength(4);
    expect(first?.body).toContain('{"field":"identifier","order":"ASC"}');
    expect(server.asked[4]?.body).toContain('{"field":"callccm2Id","order":"ASC"}');
    expect(first?.body).toContain('"DATASOURCE":["SEDIA"]');
  });

  it('has a row once that came on two pages', async () => {
    const rows = topics(150);
    server.plays('/search', portal([...rows.slice(0, 100), rows[99], ...rows.slice(100, 149)]));
    expect(await refresh(feed())).toMatchObject({ kind: 'read', state: { answered: 149 } });
  });

  it.each([
    ['far too many rows', () => portal(topics(100), 374_000), 'filter-ignored'],
    [
      'rows of another kind',
      () => portal(topics(20).map((t, n) => (n < 5 ? topic(n, { type: ['0'] }) : t))),
      'filter-ignored',
    ],
    [
      'old rows',
      () => portal(topics(20).map((t, n) => (n < 5 ? topic(n, { DATASOURCE: ['OLD'] }) : t))),
      'filter-ignored',
    ],
    ['pages that end too soon', () => portal(topics(100), 250), 'malformed'],
    ['nothing of any kind', () => portal([]), 'empty'],
  ])('refuses %s', async (_, play, code) => {
    server.plays('/search', play());
    expect(await refresh(feed())).toMatchObject({ kind: 'failed', state: { fault: { code } } });
  });

  it('remembers a topic that has closed, and drops one that was withdrawn', async () => {
    const closing = topic(1, { deadlineDate: ['2099-02-20T00:00:00.000+0000'] });
    server.plays('/search', portal([closing, ...topics(10).slice(2)]));
    await refresh(feed());
    now = Date.parse('2099-03-01T04:10:00Z');
    server.plays('/search', portal(topics(9).slice(2)));
    await refresh(feed());
    const ids = await kept(feed());
    expect(ids).toContain('eu-funding:DEMO-1');
    expect(ids).not.toContain('eu-funding:DEMO-9');
    now += 401 * DAY;
    await refresh(feed());
    expect(await kept(feed())).not.toContain('eu-funding:DEMO-1');
  });
});

describe('a timetable on the web', () => {
  it('is read by its address, and asked for again only when it has changed', async () => {
    const text = 'Mål;Start\n1.1 Forskning;2099-03-01\n';
    server.plays('/plan.csv', (asked, response) =>
      asked.headers['if-modified-since'] === undefined
        ? response.writeHead(200, { 'last-modified': 'Tue, 10 Feb 2099 04:00:00 GMT' }).end(text)
        : response.writeHead(304).end(),
    );
    const feed = timetableFeed(
      timetableSchema.parse({
        id: 'demo',
        name: 'Demo',
        funder: 'Demo',
        programme: 'Demo',
        address: `${server.url}/plan.csv`,
        columns: { objective: 'Mål', opens: 'Start' },
        county: { openTo: 'yes', reason: 'programme-area' },
        web: 'https://example.org',
      }),
    );
    expect(await refresh(feed)).toMatchObject({ kind: 'read', state: { answered: 1 } });
    expect(await refresh(feed)).toMatchObject({ kind: 'unchanged' });
  });
});

describe('whatever a feed answers', () => {
  it('the last good reading is never lost, and nothing half-read is kept', async () => {
    const good = (n: number) => ({ calls: n, play: json(many(n)) });
    const answer = fc.oneof(
      fc.integer({ min: 4, max: 12 }).map(good),
      fc
        .constantFrom<Play>(
          json([]),
          bytes(''),
          bytes('<html>'),
          bytes('[{"a'),
          status(500),
          status(404),
          broken,
          json({ a: 1 }),
        )
        .map((play) => ({ calls: null, play })),
      fc.json().map((text) => ({ calls: null, play: bytes(text) })),
      fc.uint8Array({ maxLength: 60 }).map((body) => ({ calls: null, play: bytes(body) })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), async (answers) => {
        const own = openSqliteStore(':memory:');
        const feed = formas();
        const deps = { catalogue: own.catalogue, fetcher, clock, signal: new AbortController().signal };
        let last = 0;
        for (const { calls, play } of answers) {
          server.plays('/gdp/utlysningar', play);
          await refreshFeed(feed, deps);
          if (calls !== null && calls * 2 >= last) last = calls;
          expect(await own.catalogue.callsOf(feed.id)).toHaveLength(last);
          const state = await own.catalogue.feed(feed.id);
          expect(state?.staleSince === null).toBe(state?.fault === null);
        }
        own.close();
      }),
      { numRuns: 40 },
    );
  });
});

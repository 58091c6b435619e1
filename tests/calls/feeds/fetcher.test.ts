import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FeedRequest } from '../../../src/calls/feeds/fetcher.ts';
import { retryAfter } from '../../../src/calls/feeds/retry-after.ts';
import {
  broken,
  bytes,
  type FeedServer,
  huge,
  json,
  silence,
  startFeedServer,
  status,
  tagged,
} from '../../support/feed-server.ts';

const NOW = new Date('2026-11-23T04:10:00Z');

let server: FeedServer;
let rests: number[];
let fetcher: Fetcher;
beforeEach(async () => {
  server = await startFeedServer();
  rests = [];
  fetcher = createFetcher({
    sleep: async (ms) => void rests.push(ms),
    jitter: () => 0.5,
    now: () => NOW,
  });
});
afterEach(() => server.close());

const get = (path: string, given: Partial<FeedRequest> = {}) =>
  fetcher(
    { url: `${server.url}${path}`, timeoutMs: 5000, maxBytes: 1_000_000, ...given },
    new AbortController().signal,
  );

describe('the fetcher', () => {
  it('gives the document and what the server says of it', async () => {
    server.plays('/a', json([1], { etag: '"7"', 'last-modified': 'Mon, 23 Nov 2026 04:00:00 GMT' }));
    const answer = await get('/a');
    expect(answer).toMatchObject({
      kind: 'document',
      validators: { etag: '"7"', lastModified: 'Mon, 23 Nov 2026 04:00:00 GMT' },
    });
    expect(server.asked[0]?.headers['user-agent']).toMatch(/^Idelotsen/);
  });

  it('asks whether it still holds, and hears that it does', async () => {
    server.plays('/a', tagged([1], '"7"'));
    expect(await get('/a', { before: { etag: '"7"', lastModified: null } })).toEqual({ kind: 'unchanged' });
    expect((await get('/a', { before: { etag: '"6"', lastModified: null } })).kind).toBe('document');
  });

  it('does not believe in unchanged without having asked', async () => {
    server.plays('/a', status(304));
    await expect(get('/a')).rejects.toMatchObject({ code: 'refused', status: 304 });
  });

  it('tries again after trouble, longer each time, with the pause between', async () => {
    server.plays('/a', status(500), status(503), json([1]));
    expect((await get('/a')).kind).toBe('document');
    expect(rests).toEqual([2000, 1000, 4000, 1000]);
  });

  it('gives up after three times', async () => {
    server.plays('/a', status(500));
    await expect(get('/a')).rejects.toMatchObject({ code: 'unwilling', status: 500, retryable: true });
    expect(server.asked).toHaveLength(3);
  });

  it('rests as long as it is asked to', async () => {
    server.plays('/a', status(429, { 'retry-after': '30' }), json([1]));
    expect((await get('/a')).kind).toBe('document');
    expect(rests[0]).toBe(30_000);
  });

  it('leaves a feed that asks for a longer rest to the next run', async () => {
    server.plays('/a', status(429, { 'retry-after': '7200' }));
    await expect(get('/a')).rejects.toMatchObject({ code: 'unwilling', retryAfterMs: 7_200_000 });
    expect(server.asked).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 410])('does not try %i again', async (code) => {
    server.plays('/a', status(code));
    await expect(get('/a')).rejects.toMatchObject({ code: 'refused', status: code });
    expect(server.asked).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    server.plays('/a', silence);
    await expect(get('/a', { timeoutMs: 50 })).rejects.toMatchObject({ code: 'timed-out', retryable: true });
    expect(rests.filter((ms) => ms >= 2000)).toEqual([2000, 4000]);
  });

  it('does not wait for the rest of an answer for ever either', async () => {
    server.plays('/a', (_, response) => void response.writeHead(200).write('['));
    await expect(get('/a', { timeoutMs: 50 })).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('takes a broken line for no answer', async () => {
    server.plays('/a', broken, json([1]));
    expect((await get('/a')).kind).toBe('document');
  });

  it('reads no more than it wants of 50 MB', async () => {
    server.plays('/a', huge);
    await expect(get('/a', { timeoutMs: 20_000 })).rejects.toMatchObject({
      code: 'too-large',
      retryable: false,
    });
    expect(server.asked).toHaveLength(1);
  });

  it('counts what comes out of a small packed answer', async () => {
    server.plays('/a', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000, ' '))),
    );
    await expect(get('/a')).rejects.toMatchObject({ code: 'too-large' });
  });

  it('follows a move within the host, and tells nobody else the key', async () => {
    const other = await startFeedServer();
    server.plays('/a', status(301, { location: '/b' }));
    server.plays('/b', json([1]));
    server.plays('/c', status(302, { location: `${other.url}/d` }));
    expect((await get('/a', { headers: { authorization: 'hemlig' } })).kind).toBe('document');
    expect(server.asked.at(-1)?.headers.authorization).toBe('hemlig');
    await expect(get('/c', { headers: { authorization: 'hemlig' } })).rejects.toMatchObject({
      code: 'refused',
    });
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('does not go round in circles', async () => {
    server.plays('/a', status(301, { location: '/a' }));
    await expect(get('/a')).rejects.toMatchObject({ code: 'refused' });
    expect(server.asked.length).toBeLessThan(6);
  });

  it.each([
    ['refused', status(401), 5000],
    ['unwilling', status(500), 5000],
    ['timed-out', silence, 50],
    ['unreachable', broken, 5000],
  ])('names no key when %s', async (code, play, timeoutMs) => {
    server.plays('/a', play);
    const fault: unknown = await get('/a?authorization=hemlig', { timeoutMs }).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code });
    expect(JSON.stringify([String(fault), fault, (fault as Error).stack])).not.toContain('hemlig');
  });

  it('asks a host one thing at a time', async () => {
    let under = 0;
    let most = 0;
    server.plays('/a', (_, response) => {
      most = Math.max(most, (under += 1));
      setImmediate(() => {
        under -= 1;
        response.writeHead(200).end('[]');
      });
    });
    await Promise.all([get('/a'), get('/a'), get('/a')]);
    expect(most).toBe(1);
    expect(rests).toEqual([1000, 1000]);
  });

  it('ends when it is told to', async () => {
    const stopping = new AbortController();
    server.plays('/a', () => stopping.abort());
    await expect(
      fetcher({ url: `${server.url}/a`, timeoutMs: 5000, maxBytes: 10 }, stopping.signal),
    ).rejects.toMatchObject({ code: 'unreachable' });
    expect(server.asked).toHaveLength(1);
  });

  it('cannot reach what is not there', async () => {
    await server.close();
    await expect(get('/a')).rejects.toMatchObject({ code: 'unreachable' });
    server = await startFeedServer();
    server.plays('/a', bytes('[]'));
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['Mon, 23 Nov 2026 04:11:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 04:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['', null],
    [null, null],
  ])('%s', (value, ms) => expect(retryAfter(value, NOW)).toBe(ms));
});

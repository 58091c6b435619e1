import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetchFile } from '../../src/teams/fetch-file.ts';
import { listenOnLoopback } from '../support/listen-on-loopback.ts';

describe('fetching a file that was sent', () => {
  let server: Server;
  let address: string;
  const here = createFetchFile({ development: true });

  beforeEach(async () => {
    server = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/fil' }).end();
      else if (request.url === '/huge') response.end(Buffer.alloc(10_000_001));
      else if (request.url === '/gone') response.writeHead(404).end();
      else response.end('fil');
    });
    address = `http://${await listenOnLoopback(server)}`;
  });
  afterEach(() => server.close());

  it('gives its bytes', async () => {
    expect(await here(`${address}/fil`)).toEqual({ kind: 'file', bytes: Buffer.from('fil') });
  });

  it.each([
    ['/moved', 'unreachable'],
    ['/gone', 'unreachable'],
    ['/huge', 'too-large'],
  ])('of %s gives nothing: %s', async (path, why) => {
    expect(await here(`${address}${path}`)).toEqual({ kind: 'none', why });
  });

  it.each([
    'http://tenant.sharepoint.com/x',
    'https://tenant.sharepoint.com:8443/x',
    'https://user@tenant.sharepoint.com/x',
    'https://sharepoint.com.evil.example/x',
    'https://evil.example/sharepoint.com',
    'file:///etc/passwd',
    'no address',
  ])('never asks %s', async (url) => {
    expect(await here(url)).toEqual({ kind: 'none', why: 'not-allowed' });
  });

  it('asks this machine only in development', async () => {
    const there = createFetchFile({ development: false });
    expect(await there(`${address}/fil`)).toEqual({ kind: 'none', why: 'not-allowed' });
  });
});

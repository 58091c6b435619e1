import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Asked = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
export type Play = (asked: Asked, response: ServerResponse) => void;

/** A server that plays a feed: one act after the other for each path, the last again and again. */
export const startFeedServer = async () => {
  const acts = new Map<string, Play[]>();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      asked.push(one);
      const { pathname } = new URL(one.url, 'http://x');
      const plays = acts.get(pathname) ?? [];
      const play = plays.length > 1 ? plays.shift() : plays[0];
      if (play) play(one, response);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    plays: (path: string, ...plays: Play[]) => void acts.set(path, plays),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
export type FeedServer = Awaited<ReturnType<typeof startFeedServer>>;

export const json =
  (value: unknown, headers: Record<string, string> = {}): Play =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

export const status =
  (code: number, headers: Record<string, string> = {}): Play =>
  (_, response) =>
    response.writeHead(code, headers).end();

export const bytes =
  (body: string | Uint8Array, type = 'application/json'): Play =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(body);

/** Says nothing, ever. */
export const silence: Play = () => undefined;

/** Begins an answer and breaks the line. */
export const broken: Play = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('[{"diarienummer":');
  setImmediate(() => response.destroy());
};

/** 50 MB of blanks, as fast as they are taken. */
export const huge: Play = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const block = Buffer.alloc(1_000_000, ' ');
  let left = 50;
  const more = (): void => {
    while (left > 0) {
      left -= 1;
      if (!response.write(block)) return void response.once('drain', more);
    }
    response.end('[]');
  };
  more();
};

/** The same answer with an ETag; 304 to whoever has it. */
export const tagged =
  (value: unknown, etag: string): Play =>
  (asked, response) =>
    asked.headers['if-none-match'] === etag
      ? void response.writeHead(304, { etag }).end()
      : json(value, { etag })(asked, response);

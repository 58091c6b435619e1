import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createServer } from '../src/server.ts';
import type { Answer, Handlers, Server } from '../src/server.ts';

let server: Server | undefined;
afterEach(async () => {
  await server?.close(0);
  server = undefined;
});

const start = async (handlers: Partial<Handlers> = {}) => {
  const taken: { body: unknown; authorization: string }[] = [];
  server = createServer({
    ready: () => true,
    file: async () => undefined,
    fileGone: 'Länken är använd.',
    messages: async (body, authorization): Promise<Answer> => {
      taken.push({ body, authorization });
      return { status: 200 };
    },
    ...handlers,
  });
  const url = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
  const post = (
    body: string | Uint8Array<ArrayBuffer> | ReadableStream,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    });
  return { url, post, taken };
};

describe('POST /api/messages', () => {
  it('hands the JSON and the authorization on, and answers what the handler answers', async () => {
    const { post, taken } = await start();
    const response = await post('{"text":"åäö"}', { authorization: 'Bearer x' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(taken).toEqual([{ body: { text: 'åäö' }, authorization: 'Bearer x' }]);
  });

  it('gives a body as JSON', async () => {
    const { post } = await start({ messages: async () => ({ status: 200, body: { value: 'å' } }) });
    const response = await post('{}');
    expect(response.headers.get('content-type')).toMatch(/json/);
    expect(await response.json()).toEqual({ value: 'å' });
  });

  it.each([
    ['broken JSON', '{"text":', {}],
    ['nothing', '', {}],
    ['a form', 'text=hej', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another type', '{}', { 'content-type': 'text/plain' }],
    ['something packed', '{}', { 'content-encoding': 'gzip' }],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}],
  ])('answers 400 to %s, and no handler sees it', async (_, body, headers) => {
    const { post, taken } = await start();
    const response = await post(body, headers);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('');
    expect(taken).toEqual([]);
  });

  it('takes 256 KB and answers 413 to one byte more, also without a stated length', async () => {
    const { post, taken } = await start();
    const fits = JSON.stringify('x'.repeat(256 * 1024 - 2));
    expect((await post(fits)).status).toBe(200);
    expect((await post(JSON.stringify('x'.repeat(256 * 1024 - 1)))).status).toBe(413);
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 300; i++) controller.enqueue(new Uint8Array(1024).fill(0x20));
        controller.close();
      },
    });
    expect((await post(chunks)).status).toBe(413);
    expect(taken).toHaveLength(1);
  });

  it('says nothing of a fault in the handler', async () => {
    const { post } = await start({
      messages: async () => {
        throw new Error('mongodb://user:password@host');
      },
    });
    const response = await post('{}');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('');
  });
});

describe('the other addresses', () => {
  it('health and readiness reveal nothing', async () => {
    let ready = false;
    const { url } = await start({ ready: () => ready });
    for (const [path, status] of [
      ['/healthz', 200],
      ['/readyz', 503],
    ] as const) {
      const response = await fetch(url + path);
      expect([path, response.status, await response.text()]).toEqual([path, status, '']);
    }
    ready = true;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('answers 404 and 405 without a word', async () => {
    const { url } = await start();
    for (const [path, status] of [
      ['/', 404],
      ['/api/messages', 405],
    ] as const) {
      const response = await fetch(url + path);
      expect([path, response.status, await response.text()]).toEqual([path, status, '']);
    }
  });
});

describe('close', () => {
  it('lets what is under way finish', async () => {
    let finish: (answer: Answer) => void = () => undefined;
    let begun: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    const { post } = await start({
      messages: () => {
        begun();
        return new Promise((resolve) => (finish = resolve));
      },
    });
    const answer = post('{}');
    await isBegun;
    const closed = server?.close(60_000);
    finish({ status: 202 });
    expect((await answer).status).toBe(202);
    await closed;
    await expect(post('{}')).rejects.toThrow();
  });

  it('cuts a silent connection when the grace has run out', async () => {
    const { url } = await start();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
    const cut = new Promise((resolve) => socket.once('close', resolve));
    await server?.close(50);
    await cut;
  });

  it('gives a file once asked for, as something to keep and not to show, and a word where there is none', async () => {
    const bytes = Buffer.from('a;b');
    const asked: string[] = [];
    const { url } = await start({
      file: async (token) => {
        asked.push(token);
        return token === 'good.one'
          ? { name: 'idelotsen.csv', type: 'text/csv; charset=utf-8', bytes }
          : undefined;
      },
    });
    const good = await fetch(`${url}/files/good.one`);
    expect([good.status, await good.text()]).toEqual([200, 'a;b']);
    expect(good.headers.get('content-disposition')).toBe('attachment; filename="idelotsen.csv"');
    expect(good.headers.get('cache-control')).toBe('no-store');
    const gone = await fetch(`${url}/files/${'x'.repeat(900)}`);
    expect([gone.status, await gone.text()]).toEqual([410, 'Länken är använd.\n']);
    // Who only looks does not use the link up.
    expect((await fetch(`${url}/files/good.one`, { method: 'HEAD' })).status).toBe(405);
    expect(asked).toHaveLength(2);
  });
});

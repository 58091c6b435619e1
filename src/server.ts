import restify from 'restify';
import type { Request, Response } from 'restify';
import { readJson } from './read-json.ts';

/** Largest body taken, in bytes. Teams' own messages are at most about 100 KB. */
const BODY_LIMIT = 256 * 1024;
/** A request must have arrived whole within so many milliseconds. */
const REQUEST_TIMEOUT = 15_000;
const HEADERS_TIMEOUT = 10_000;

/** Longest token of a link, in characters. */
const TOKEN_LIMIT = 4000;

export type Answer = { status: number; body?: unknown };

export type Handlers = {
  /** One activity as it came, parsed as JSON and nothing more. */
  messages: (body: unknown, authorization: string) => Promise<Answer>;
  ready: () => boolean;
  /** The file behind a link; undefined when there is none, or no longer. */
  file: (token: string) => Promise<{ name: string; type: string; bytes: Buffer } | undefined>;
  /** What somebody reads who comes with a link that does not hold. */
  fileGone: string;
};

export type Server = {
  /** Resolves with the port listened on. */
  listen(host: string, port: number): Promise<number>;
  /** Takes no more, waits at most `graceMs` for what is under way, then cuts. */
  close(graceMs: number): Promise<void>;
};

/** The HTTP door: four addresses and no decisions. Health and readiness reveal nothing. */
export const createServer = (handlers: Handlers): Server => {
  const server = restify.createServer({
    name: 'idelotsen',
    ignoreTrailingSlash: true,
    maxParamLength: TOKEN_LIMIT,
  });
  server.server.requestTimeout = REQUEST_TIMEOUT;
  server.server.headersTimeout = HEADERS_TIMEOUT;
  let closing = false;
  const end = (response: Response, answer: Answer): void => write(response, answer, closing);

  server.post('/api/messages', async (request: Request, response: Response) => {
    const read = await readJson(request, BODY_LIMIT);
    if (read.kind === 'gone') return;
    if (read.kind === 'refused') return end(response, { status: read.status });
    end(response, await handlers.messages(read.json, request.headers.authorization ?? ''));
  });
  /** Only GET takes the file: who looks whether it is there must not use the link up. */
  server.get('/files/:token', async (request: Request, response: Response) => {
    const { token } = request.params as { token: string };
    const file = await handlers.file(token).catch(() => undefined);
    if (file) writeFile(response, file, closing);
    else writeText(response, handlers.fileGone, closing);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    end(response, { status: 200 });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    end(response, { status: handlers.ready() ? 200 : 503 });
  });
  /** What the library would say of its own insides is not said. */
  server.on('restifyError', (_request: Request, response: Response, error: { statusCode?: number }) => {
    if (!response.headersSent) end(response, { status: error.statusCode ?? 500 });
  });

  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(server.address().port));
      }),
    close: (graceMs) =>
      new Promise((resolve) => {
        closing = true;
        const cut = setTimeout(() => server.server.closeAllConnections(), graceMs);
        server.server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
};

/** A kept connection would hold a closing door open, and one with an unread body is of no more use. */
const write = (response: Response, { status, body }: Answer, closing: boolean): void => {
  if (response.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...(text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(closing || status === 413 ? { connection: 'close' } : {}),
  });
  response.end(text);
};

type File = NonNullable<Awaited<ReturnType<Handlers['file']>>>;

const writeFile = (response: Response, { name, type, bytes }: File, closing: boolean): void => {
  if (response.destroyed) return;
  response.writeHead(200, {
    ...PRIVATE,
    'content-type': type,
    'content-length': bytes.length,
    'content-disposition': `attachment; filename="${name}"`,
    ...(closing ? { connection: 'close' } : {}),
  });
  response.end(bytes);
};

const writeText = (response: Response, text: string, closing: boolean): void => {
  if (response.destroyed) return;
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  response.writeHead(410, { ...PRIVATE, ...type, ...(closing ? { connection: 'close' } : {}) });
  response.end(`${text}\n`);
};

/** Kept by no cache, shown by no page, named to no other site. */
const PRIVATE = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

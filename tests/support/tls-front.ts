import { readFileSync } from 'node:fs';
import { request, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { listenOnLoopback } from './listen-on-loopback.ts';

export type TlsFront = { url: string; close(): Promise<void> };

/** An https address whose certificate is of the tests' own authority, as there is one before a bot in production. */
export const startTlsFront = async (listener: RequestListener): Promise<TlsFront> => {
  const folder = process.env['TEST_AUTHORITY'] ?? '';
  const certificate = {
    cert: readFileSync(join(folder, 'server.pem')),
    key: readFileSync(join(folder, 'server.key')),
  };
  const server = createServer(certificate, listener);
  return {
    url: `https://${await listenOnLoopback(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Passes everything on to a port of this machine. */
export const passOnTo =
  (port: number): RequestListener =>
  (incoming, response) => {
    const { method, url, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  };

import { createServer } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback.ts';

export type ManagedIdentity = {
  /** What was asked for, as it came. */
  asked: { clientId: string; resource: string }[];
  /** Tokens from now on are good for so many seconds. */
  tokensLast(seconds: number): void;
  close(): Promise<void>;
};

/**
 * The endpoint that a container app or a web app in Azure gives managed identities by, on this machine, named in the
 * environment of this process as there. The library reads those names once.
 */
export const startManagedIdentity = async (): Promise<ManagedIdentity> => {
  const asked: ManagedIdentity['asked'] = [];
  let lifetime = 86_400;
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const known = request.headers['x-identity-header'] === 'known-here';
    asked.push({
      clientId: searchParams.get('client_id') ?? '',
      resource: searchParams.get('resource') ?? '',
    });
    response.writeHead(known ? 200 : 403, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        access_token: `managed-${asked.length}`,
        expires_on: Math.floor(Date.now() / 1000) + lifetime,
        resource: searchParams.get('resource'),
        token_type: 'Bearer',
      }),
    );
  });
  process.env['IDENTITY_ENDPOINT'] = `http://${await listenOnLoopback(server)}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'known-here';
  return {
    asked,
    tokensLast: (seconds) => {
      lifetime = seconds;
    },
    close: () =>
      new Promise((resolve) => {
        delete process.env['IDENTITY_ENDPOINT'];
        delete process.env['IDENTITY_HEADER'];
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

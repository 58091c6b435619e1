import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { startTlsFront } from './tls-front.ts';

/** One request for a token, as it came. */
export type SignIn = { tenant: string; form: Record<string, string> };

export type KeyAndTokenServer = {
  /** Where the connector's signing keys are published. */
  keysUrl: string;
  /** Where a bot signs in. */
  loginUrl: string;
  signIns: SignIn[];
  /** Requests for the keys and for where they are. */
  keyFetches(): number;
  /** Sign-ins from now on are refused with this code of Entra's; null: they are let in again. */
  refuse(code: string | null): void;
  /** Tokens from now on are good for so many seconds. */
  tokensLast(seconds: number): void;
  /** A `Bearer` token of the connector's for the bot `aud`; `key` is the one it is signed with. */
  token(claims: Record<string, unknown>, header?: object, key?: KeyObject): string;
  close(): Promise<void>;
};

/** Sign-in knows every tenant but this one. */
export const UNKNOWN_TENANT = '00000000-0000-4000-8000-00000000dead';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `header.payload.signature`, signed with RSA and SHA-256 whatever the header says. */
const signed = (header: object, payload: object, key: KeyObject): string => {
  const head = `${part(header)}.${part(payload)}`;
  return `${head}.${sign('sha256', Buffer.from(head), key).toString('base64url')}`;
};

/** The connector's keys and Entra's sign-in, over HTTPS with a certificate of the tests' own authority. */
export const startKeyAndTokenServer = async (): Promise<KeyAndTokenServer> => {
  const connector = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...connector.publicKey.export({ format: 'jwk' }), kid: 'one', endorsements: ['msteams'] };
  const signIns: SignIn[] = [];
  let keyFetches = 0;
  let refusal: string | null = null;
  let lifetime = 3600;
  let url = '';

  const signIn = async (tenant: string, request: IncomingMessage) => {
    const form = Object.fromEntries(new URLSearchParams(await textOf(request)));
    signIns.push({ tenant, form });
    if (refusal !== null)
      return {
        status: 401,
        body: { error: 'invalid_client', error_description: `${refusal}: no.`, error_codes: [] },
      };
    const body = {
      token_type: 'Bearer',
      expires_in: lifetime,
      access_token: `token-${signIns.length}-for-${form['client_id'] ?? ''}`,
    };
    return { status: 200, body };
  };
  const answer = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    const path = request.url ?? '';
    if (path === '/keys' || path === '/openid') {
      keyFetches += 1;
      const openId = { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` };
      return { status: 200, body: path === '/keys' ? { keys: [jwk] } : openId };
    }
    const tenant = /^\/([^/]+)\//.exec(path)?.[1] ?? '';
    if (path.endsWith('/openid-configuration') && tenant === UNKNOWN_TENANT)
      return { status: 400, body: { error: 'invalid_tenant', error_description: 'AADSTS90002: no.' } };
    if (path.endsWith('/openid-configuration'))
      return {
        status: 200,
        body: {
          issuer: `${url}/${tenant}/v2.0`,
          authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
          token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
          jwks_uri: `${url}/keys`,
        },
      };
    if (path.startsWith(`/${tenant}/oauth2/v2.0/token`)) return signIn(tenant, request);
    return { status: 404, body: {} };
  };

  const front = await startTlsFront((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  url = front.url;

  return {
    keysUrl: `${url}/openid`,
    loginUrl: url,
    signIns,
    keyFetches: () => keyFetches,
    refuse: (code) => {
      refusal = code;
    },
    tokensLast: (seconds) => {
      lifetime = seconds;
    },
    token: (claims, header = {}, key = connector.privateKey) => {
      const now = Math.floor(Date.now() / 1000);
      const standing = { iss: 'https://api.botframework.com', nbf: now - 60, exp: now + 3600 };
      return signed({ alg: 'RS256', typ: 'JWT', kid: 'one', ...header }, { ...standing, ...claims }, key);
    },
    close: () => front.close(),
  };
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

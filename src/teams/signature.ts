import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod/v4';

const ISSUER = 'https://api.botframework.com';
/** Keys are fetched anew after a day, and for an unknown key at most once in five minutes. */
const KEEP_MS = 24 * 3600_000;
const AGAIN_MS = 5 * 60_000;
const FETCH_MS = 5000;
const HASHES: Record<string, string> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

const headerSchema = z.object({ alg: z.string(), kid: z.string() });
const payloadSchema = z.object({ iss: z.literal(ISSUER) });
const openIdSchema = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keysSchema = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), kty: z.string(), n: z.string(), e: z.string() })),
});
type Keys = z.infer<typeof keysSchema>['keys'];

/**
 * Is this `Bearer` token signed by the connector? False for anything that is no such token. Says nothing of
 * audience, time or endorsement: those the library checks.
 * @throws when the keys cannot be fetched.
 */
export const createSignatureCheck = (keysUrl: string): ((authorization: string) => Promise<boolean>) => {
  let keys: Keys = [];
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  const refresh = async () => {
    keys = await fetchKeys(keysUrl);
    fetchedAt = Date.now();
  };
  /** Many at the door fetch once. */
  const refreshOnce = () =>
    (fetching ??= refresh().finally(() => {
      fetching = undefined;
    }));

  const keyFor = async (kid: string) => {
    const find = () => keys.find((key) => key.kid === kid);
    const age = Date.now() - fetchedAt;
    if (age > KEEP_MS || (!find() && age > AGAIN_MS)) await refreshOnce();
    return find();
  };

  return async (authorization) => {
    const [, head, body, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
    if (head === undefined || body === undefined || signature === undefined) return false;
    const header = headerSchema.safeParse(decode(head)).data;
    const hash = header && HASHES[header.alg];
    if (!header || !hash || !payloadSchema.safeParse(decode(body)).success) return false;
    const key = await keyFor(header.kid);
    if (!key) return false;
    const publicKey = createPublicKey({ key, format: 'jwk' });
    return verify(hash, Buffer.from(`${head}.${body}`), publicKey, Buffer.from(signature, 'base64url'));
  };
};

const fetchKeys = async (url: string): Promise<Keys> => {
  const { jwks_uri } = openIdSchema.parse(await fetchJson(url));
  return keysSchema.parse(await fetchJson(jwks_uri)).keys;
};

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
  if (!response.ok) throw new Error(`keys: status ${response.status}`);
  return response.json();
};

const decode = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

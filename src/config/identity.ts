import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod/v4';
import { guid } from './values.ts';

export const identityVariables = {
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_CERTIFICATE: z
    .string()
    .refine((pem) => readPem(pem) !== undefined, {
      error:
        'ska vara PEM med certifikat och dess privata nyckel (RSA)' +
        ' / must be PEM with a certificate and its private key (RSA)',
    })
    .optional(),
  MICROSOFT_APP_FEDERATED_CLIENT_ID: guid.optional(),
  /** A misspelt one would become MultiTenant in the library without a word. */
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMsi'], {
      error: 'SingleTenant, MultiTenant eller/or UserAssignedMsi',
    })
    .default('SingleTenant'),
};

/** How the bot proves who it is when it fetches a token. */
type Credential =
  | { kind: 'secret'; secret: string }
  /** Both PEM. */
  | { kind: 'certificate'; certificate: string; privateKey: string }
  /** The app registration is the user-assigned managed identity itself. */
  | { kind: 'managed-identity' }
  /** A user-assigned managed identity, by its client id, vouches for the app registration. */
  | { kind: 'federated'; clientId: string };

export type Identity = {
  appId: string;
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
  credential: Credential;
};

type Fault = { name: string; trouble: string };

const CREDENTIALS = [
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_CERTIFICATE',
  'MICROSOFT_APP_FEDERATED_CLIENT_ID',
] as const;

/** One credential and no more: with two, nobody could tell which one is in use when one of them runs out. */
export const identityFaults = (given: Record<string, string | undefined>): Fault[] => {
  const present = CREDENTIALS.filter((name) => given[name] !== undefined);
  if (given['MICROSOFT_APP_TYPE'] === 'UserAssignedMsi')
    return present.map((name) => ({
      name,
      trouble: 'ska vara tom med UserAssignedMsi / must be empty with UserAssignedMsi',
    }));
  if (present.length === 1) return [];
  const names = CREDENTIALS.join(', ');
  return present.length === 0
    ? [
        {
          name: CREDENTIALS[0],
          trouble: `saknas. En av dessa behövs / missing. One of these is needed: ${names}`,
        },
      ]
    : present.slice(1).map((name) => ({
        name,
        trouble: `går inte ihop med / does not go together with ${present[0]}`,
      }));
};

/** Null when there is none, which only development may do without. */
export const toIdentity = (env: {
  MICROSOFT_APP_ID?: string | undefined;
  MICROSOFT_APP_TYPE: Identity['type'];
  MICROSOFT_APP_PASSWORD?: string | undefined;
  MICROSOFT_APP_CERTIFICATE?: string | undefined;
  MICROSOFT_APP_FEDERATED_CLIENT_ID?: string | undefined;
}): Identity | null => {
  const credential = credentialOf(env);
  if (env.MICROSOFT_APP_ID === undefined || credential === undefined) return null;
  return { appId: env.MICROSOFT_APP_ID.toLowerCase(), type: env.MICROSOFT_APP_TYPE, credential };
};

const credentialOf = (env: Parameters<typeof toIdentity>[0]): Credential | undefined => {
  if (env.MICROSOFT_APP_TYPE === 'UserAssignedMsi') return { kind: 'managed-identity' };
  if (env.MICROSOFT_APP_PASSWORD !== undefined) return { kind: 'secret', secret: env.MICROSOFT_APP_PASSWORD };
  if (env.MICROSOFT_APP_FEDERATED_CLIENT_ID !== undefined)
    return { kind: 'federated', clientId: env.MICROSOFT_APP_FEDERATED_CLIENT_ID.toLowerCase() };
  const pem = readPem(env.MICROSOFT_APP_CERTIFICATE ?? '');
  return pem && { kind: 'certificate', ...pem };
};

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const KEY = /-----BEGIN (RSA )?PRIVATE KEY-----[^-]+-----END (RSA )?PRIVATE KEY-----/;

/** Certificate (the bot's own first, then its chain) and key in one text, as Key Vault keeps them. */
const readPem = (text: string): { certificate: string; privateKey: string } | undefined => {
  /** A variable that cannot hold line breaks has them as \n. */
  const pem = text.replaceAll('\\n', '\n');
  const certificates = pem.match(CERTIFICATES);
  const privateKey = KEY.exec(pem)?.[0];
  const own = certificates?.[0];
  if (!certificates || own === undefined || privateKey === undefined) return undefined;
  try {
    const key = createPrivateKey(privateKey);
    const fits = key.asymmetricKeyType === 'rsa' && new X509Certificate(own).checkPrivateKey(key);
    return fits ? { certificate: certificates.join('\n'), privateKey } : undefined;
  } catch {
    return undefined;
  }
};

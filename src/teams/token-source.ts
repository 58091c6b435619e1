import { X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication, ManagedIdentityApplication } from '@azure/msal-node';

type Credential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; certificate: string; privateKey: string }
  | { kind: 'managed-identity' }
  | { kind: 'federated'; clientId: string };

export type Identity = {
  appId: string;
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
  credential: Credential;
};

/** A token for `scope` (a resource, with or without `/.default`), from memory while it is valid. */
export type TokenSource = (scope: string) => Promise<string>;

/** Where Entra is, and whose it is. */
export type Login = { url: string; tenantId: string };

export const ENTRA_URL = 'https://login.microsoftonline.com';
/** What the bot's tokens are for: to speak through Teams' connector. */
export const CONNECTOR_SCOPE = 'https://api.botframework.com';
/** Whose tokens a MultiTenant bot uses, whatever tenant it is at home in. */
const CONNECTOR_TENANT = 'botframework.com';
/** What a managed identity asks for to vouch for an app registration. */
const EXCHANGE = 'api://AzureADTokenExchange';
const DEFAULT = '/.default';

/** Signs in as the bot, in whichever way it is to prove who it is. Faults are those of the library, with `errorCode`. */
export const createTokenSource = (identity: Identity, login: Login): TokenSource => {
  const { appId, type, credential } = identity;
  if (credential.kind === 'managed-identity') return managedIdentity(appId);
  const tenant = type === 'MultiTenant' ? CONNECTOR_TENANT : login.tenantId;
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: appId,
      authority: `${login.url}/${tenant}`,
      /** Another address than Entra's is one that this program was given, so it need not be asked about. */
      ...(login.url === ENTRA_URL ? {} : { knownAuthorities: [new URL(login.url).host] }),
      ...proofOf(credential),
    },
  });
  return async (scope) => {
    const scopes = [scope.endsWith(DEFAULT) ? scope : `${scope}${DEFAULT}`];
    return tokenOf(await application.acquireTokenByClientCredential({ scopes }));
  };
};

const proofOf = (credential: Exclude<Credential, { kind: 'managed-identity' }>) => {
  switch (credential.kind) {
    case 'secret':
      return { clientSecret: credential.secret };
    case 'certificate': {
      const { certificate, privateKey } = credential;
      const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(':', '');
      return { clientCertificate: { thumbprintSha256, privateKey, x5c: certificate } };
    }
    case 'federated': {
      /** Asked for anew at every sign-in: an assertion lives for a day at most, and the bot for longer. */
      const assertion = managedIdentity(credential.clientId);
      return { clientAssertion: () => assertion(EXCHANGE) };
    }
  }
};

const managedIdentity = (clientId: string): TokenSource => {
  const application = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: clientId },
  });
  return async (resource) => tokenOf(await application.acquireToken({ resource }));
};

const tokenOf = (result: { accessToken: string } | null): string => {
  if (!result) throw new NoToken();
  return result.accessToken;
};

class NoToken extends Error {
  override readonly name = 'NoToken';
  readonly errorCode = 'no_token';
}

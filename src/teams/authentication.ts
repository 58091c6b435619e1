import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { TeamsActivity } from './activity.ts';
import { forLibrary } from './adapter.ts';
import { withoutRetries } from './connectors.ts';
import { BotCredentialsFactory } from './credentials.ts';
import { createSignatureCheck } from './signature.ts';
import { createTokenSource, ENTRA_URL, type Identity } from './token-source.ts';

export type AuthenticationOptions = {
  /** Null: nobody is authenticated. Only explicit development on loopback may do without. */
  identity: Identity | null;
  development: boolean;
  tenantId: string;
  /** Where the connector publishes its signing keys; Microsoft's own address when left out. */
  keysUrl?: string;
  /** Where the bot signs in; Entra's address in the public cloud when left out. */
  loginUrl?: string;
};

type Authenticated = AuthenticateRequestResult;
export type Authenticate = (
  activity: TeamsActivity,
  authorization: string,
) => Promise<Authenticated | undefined>;

const KEYS_URL = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

/** The public cloud, whole: the library takes what it is given and leaves the rest out when one of these is given. */
const PUBLIC_CLOUD = {
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  CallerId: 'urn:botframework:azure',
};

/**
 * The library's authentication for the public cloud, with our own credentials.
 * @throws when there is no identity outside development: the library would then let anybody in.
 */
export const createAuthentication = (
  options: AuthenticationOptions,
): ConfigurationBotFrameworkAuthentication => {
  const { identity, development, tenantId, keysUrl, loginUrl } = options;
  if (!identity && !development) throw new Error('no identity: refusing to let anybody in');
  const cloud = { ...PUBLIC_CLOUD, ToBotFromChannelOpenIdMetadataUrl: keysUrl ?? KEYS_URL };
  if (!identity) return new ConfigurationBotFrameworkAuthentication(cloud);
  const tokens = createTokenSource(identity, { url: loginUrl ?? ENTRA_URL, tenantId });
  return new ConfigurationBotFrameworkAuthentication(
    cloud,
    new BotCredentialsFactory(identity.appId, tokens),
  );
};

/**
 * Who sent this? Undefined when it cannot be proved, for whatever reason: no token, a token of somebody else, or
 * keys that cannot be had. The signature is checked before the library does, which answers a bad one with a
 * fault and prints its key; so are tokens of other issuers than the connector, for which the library does not
 * compare the service address.
 */
export const createAuthenticate = (
  authentication: ConfigurationBotFrameworkAuthentication,
  { identity, keysUrl }: AuthenticationOptions,
  onTrouble: (trouble: string) => void,
): Authenticate => {
  const isSigned = createSignatureCheck(keysUrl ?? KEYS_URL);
  return async (activity, authorization) => {
    try {
      if (identity && !(await isSigned(authorization))) return undefined;
      const sender = await authentication.authenticateRequest(forLibrary(activity), authorization);
      if (!sender.connectorFactory) return undefined;
      return { ...sender, connectorFactory: withoutRetries(sender.connectorFactory) };
    } catch (fault) {
      onTrouble(fault instanceof Error ? fault.name : 'unknown');
      return undefined;
    }
  };
};

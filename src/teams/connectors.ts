import type { BotFrameworkAuthentication, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { z } from 'zod/v4';

/** The connector at a service address. */
export type Connectors = (serviceUrl: string) => Promise<ConnectorClient>;

type Pipeline = { removePolicy: (which: { phase?: 'Retry'; name?: string }) => unknown };
const holderSchema = z.object({
  client: z.object({
    pipeline: z.custom<Pipeline>(
      (value) => typeof value === 'object' && value !== null && 'removePolicy' in value,
    ),
  }),
});

/** More service addresses than this are not kept: there is one per region and cloud. */
const MOST_KEPT = 50;

/**
 * Connectors for what the bot says of its own accord. One client per address, because each keeps its token.
 * `mayUse` decides where tokens go.
 */
export const createConnectors = (
  authentication: BotFrameworkAuthentication,
  appId: string,
  mayUse: (serviceUrl: string) => boolean,
): Connectors => {
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  const factory = withoutRetries(authentication.createConnectorFactory(identity));
  const kept = new Map<string, Promise<ConnectorClient>>();
  return async (serviceUrl) => {
    if (!mayUse(serviceUrl)) throw new AddressRefused();
    const known = kept.get(serviceUrl);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const client = factory.create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
    kept.set(serviceUrl, client);
    return client;
  };
};

/**
 * The library sends a message again by itself after 5xx and lost connections, and so says it twice; whether to
 * try again is for the caller, who knows what was said. It also follows redirects, to where no token should go.
 */
export const withoutRetries = (factory: ConnectorFactory): ConnectorFactory => ({
  create: async (serviceUrl, audience) => {
    const client = await factory.create(serviceUrl, audience);
    const { pipeline } = holderSchema.parse(client).client;
    pipeline.removePolicy({ phase: 'Retry' });
    pipeline.removePolicy({ name: 'redirectPolicy' });
    return client;
  },
});

/** Nothing goes to this service address: it is not Teams'. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

import { TeamsConnectorClient } from 'botframework-connector';
import { z } from 'zod/v4';
import { type Conversation, conversationKey } from '../domain/conversation.ts';
import type { Conversations } from '../domain/ports.ts';
import { edgeTexts } from '../text/edge-texts.ts';
import type { Connectors } from './connectors.ts';

const TIMEOUT_MS = 4000;

const listSchema = z.object({
  conversations: z.array(z.looseObject({ id: z.string(), name: z.string().nullish() })),
});

/** A conversation with its name. `teamId`: where to ask, when nothing has said what the channel is called. */
export type NameConversation = (
  conversation: Conversation,
  teamId: string | undefined,
) => Promise<Conversation>;

/**
 * A message seldom says what its channel is called. What an earlier activity said stands; else the team is asked.
 * Without a name it stays without.
 */
export const createNameConversation =
  (
    connectors: Connectors,
    conversations: Conversations,
    onTrouble: (fault: unknown) => void,
  ): NameConversation =>
  async (conversation, teamId) => {
    if (conversation.name !== '' || conversation.kind !== 'channel') return conversation;
    const known = (await conversations.get(conversationKey(conversation)))?.name ?? '';
    if (known !== '' || teamId === undefined) return { ...conversation, name: known };
    try {
      return { ...conversation, name: await askTeam(connectors, conversation, teamId) };
    } catch (fault) {
      onTrouble(fault);
      return conversation;
    }
  };

const askTeam = async (
  connectors: Connectors,
  { serviceUrl, conversationId }: Conversation,
  teamId: string,
): Promise<string> => {
  const { credentials } = await connectors(serviceUrl);
  const client = new TeamsConnectorClient(credentials, { baseUri: serviceUrl });
  const abortSignal = AbortSignal.timeout(TIMEOUT_MS);
  const { conversations } = listSchema.parse(await client.teams.fetchChannelList(teamId, { abortSignal }));
  const found = conversations.find(({ id }) => id === conversationId);
  // The first channel of a team has the team's own id and no name: each client calls it by its own language.
  return found?.name ?? (found?.id === teamId ? edgeTexts.generalChannel : '');
};

import { z } from 'zod/v4';
import type { Connectors } from './connectors.ts';
import type { FindMember } from './incoming.ts';

const TIMEOUT_MS = 4000;

const memberSchema = z.object({
  aadObjectId: z.string().min(1),
  name: z.string().catch(''),
  tenantId: z.string().min(1).optional().catch(undefined),
});

/** A member by the channel's own id, asked of the connector. Nobody is found by name. */
export const createFindMember =
  (connectors: Connectors, onTrouble: (fault: unknown) => void): FindMember =>
  async (conversation, accountId) => {
    try {
      const connector = await connectors(conversation.serviceUrl);
      const answer: unknown = await connector.conversations.getConversationMember(
        conversation.conversationId,
        accountId,
        { abortSignal: AbortSignal.timeout(TIMEOUT_MS) },
      );
      const member = memberSchema.parse(answer);
      return {
        personId: member.aadObjectId,
        name: member.name,
        tenantId: member.tenantId ?? conversation.tenantId,
      };
    } catch (fault) {
      onTrouble(fault);
      return undefined;
    }
  };

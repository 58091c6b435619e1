import { type Conversation, conversationKey } from '../../domain/conversation.ts';
import { personKey } from '../../domain/person.ts';
import type { Conversations } from '../../domain/ports.ts';
import { conversationKind } from '../kinds.ts';
import { compare } from '../transfer.ts';
import type { Collections, ConversationDocument } from './collections.ts';
import { countUp } from './count-up.ts';
import { kept, readKept } from './kept.ts';
import { guarded, isNew } from './storage-fault.ts';

type Used = Pick<Collections, 'conversations' | 'counters'>;

/** `seen` counts up, so that the personal chat a person was last met in is the one they are reached in. */
export const mongoConversations = ({ conversations, counters }: Used): Conversations => {
  const newestOf = (person: string): Promise<ConversationDocument | null> =>
    conversations.find({ person }).sort({ seen: -1 }).limit(1).next();

  /** Nothing is written when nothing has changed, for this runs at every message. */
  const isKnown = async (key: string, conversation: Conversation): Promise<boolean> => {
    const stored = await conversations.findOne({ _id: key });
    if (compare(conversationKind, stored ?? undefined, conversation) !== 'same') return false;
    const person = personOf(conversation);
    return person === null || (await newestOf(person))?._id === key;
  };

  return {
    remember: (conversation) =>
      guarded(async () => {
        const key = conversationKey(conversation);
        if (await isKnown(key, conversation)) return;
        const seen = await countUp(counters, 'conversations');
        const person = personOf(conversation);
        const document = { _id: key, person, seen, ...kept(conversationKind, conversation) };
        /** Refused as a duplicate when somebody else has remembered it later than this. */
        await isNew(() =>
          conversations.replaceOne({ _id: key, seen: { $lt: document.seen } }, document, { upsert: true }),
        );
      }),
    get: (key) => guarded(async () => toConversation(await conversations.findOne({ _id: key }))),
    personal: (key) => guarded(async () => toConversation(await newestOf(key.toLowerCase()))),
    forget: (key) => guarded(async () => void (await conversations.deleteOne({ _id: key }))),
  };
};

const toConversation = (stored: unknown): Conversation | undefined =>
  stored === null ? undefined : readKept(conversationKind, stored);

const personOf = ({ kind, tenantId, person }: Conversation): string | null =>
  kind === 'personal' && person ? personKey({ tenantId, personId: person.personId }) : null;

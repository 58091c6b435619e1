import { createHash } from 'node:crypto';
import type { Conversation } from '../domain/conversation.ts';
import type { Person } from '../domain/person.ts';
import type { Incoming } from '../flows/incoming.ts';
import type { TeamsActivity } from './activity.ts';
import type { NameConversation } from './channel-name.ts';
import { readContent } from './content.ts';

/** A member of a conversation by the channel's own id; undefined when there is none or nobody can tell. */
export type FindMember = (
  conversation: Conversation,
  accountId: string,
) => Promise<{ personId: string; name: string; tenantId: string } | undefined>;

export type Reading = {
  partnerTenants: Map<string, string>;
  findMember: FindMember;
  nameConversation: NameConversation;
  now: Date;
};

/** Activity → what was said, by whom and where. Mentioned people are looked up: Teams names them by its own ids. */
export const readActivity = async (activity: TeamsActivity, reading: Reading): Promise<Incoming> => {
  const team = activity.type === 'message' ? activity.channelData?.team?.id : undefined;
  const conversation = await reading.nameConversation(readConversation(activity), team);
  const mentions = activity.type === 'message' ? await readMentions(activity, conversation, reading) : [];
  return {
    key: keyOf(activity, conversation),
    at: activity.timestamp === undefined ? reading.now : new Date(activity.timestamp),
    conversation,
    person: readPerson(activity, reading.partnerTenants),
    content: readContent(activity, mentions),
  };
};

/** Where an answer goes: in a channel the thread, with its `;messageid=`. */
export const threadOf = (activity: TeamsActivity): string => activity.conversation.id;

/** The tenant of whoever speaks; the conversation's when theirs is not named. Gate has seen that there is one. */
const tenantOf = ({ from, channelData, conversation }: TeamsActivity): string =>
  (from.tenantId ?? channelData?.tenant?.id ?? conversation.tenantId ?? '').toLowerCase();

const readPerson = (activity: TeamsActivity, partners: Map<string, string>): Person => {
  const tenantId = tenantOf(activity);
  const organisation = partners.get(tenantId);
  return {
    tenantId,
    personId: activity.from.aadObjectId ?? activity.from.id,
    name: activity.from.name ?? '',
    ...(organisation === undefined ? {} : { organisation }),
  };
};

export const readConversation = (activity: TeamsActivity): Conversation => {
  const { conversation, channelData, recipient, from } = activity;
  const kind = kindOf(activity);
  return {
    channel: 'teams',
    tenantId: (conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase(),
    conversationId: conversation.id.replace(/;messageid=.*$/, ''),
    kind,
    name: (kind === 'channel' ? channelData?.channel?.name : undefined) ?? conversation.name ?? '',
    serviceUrl: activity.serviceUrl,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    person: kind === 'personal' ? { personId: from.aadObjectId ?? from.id, accountId: from.id } : null,
  };
};

const kindOf = ({ conversation: { conversationType, id, isGroup } }: TeamsActivity): Conversation['kind'] => {
  if (conversationType === 'personal' || conversationType === 'channel') return conversationType;
  if (conversationType === 'groupChat') return 'group';
  if (/@thread\.(tacv2|skype)/.test(id)) return 'channel';
  return isGroup === true || id.startsWith('19:') ? 'group' : 'personal';
};

/** The same for the same activity. One without an id is known by all that it says. */
const keyOf = (activity: TeamsActivity, { conversationId }: Conversation): string =>
  `${conversationId}/${activity.id ?? createHash('sha256').update(JSON.stringify(activity)).digest('hex')}`;

const readMentions = async (
  activity: TeamsActivity,
  conversation: Conversation,
  { partnerTenants, findMember }: Reading,
): Promise<Person[]> => {
  const people = new Map<string, Person>();
  for (const { type, mentioned } of activity.entities) {
    if (type !== 'mention' || !mentioned || mentioned.id === activity.recipient.id) continue;
    if (people.has(mentioned.id) || people.size >= MOST_MENTIONS) continue;
    const found = mentioned.aadObjectId
      ? {
          personId: mentioned.aadObjectId,
          name: mentioned.name ?? '',
          tenantId: mentioned.tenantId ?? tenantOf(activity),
        }
      : await findMember(conversation, mentioned.id);
    if (!found) continue;
    const tenantId = found.tenantId.toLowerCase();
    const organisation = partnerTenants.get(tenantId);
    people.set(mentioned.id, {
      ...found,
      tenantId,
      ...(organisation === undefined ? {} : { organisation }),
    });
  }
  return [...people.values()];
};

/** So many people are looked up for one message, not more. */
const MOST_MENTIONS = 10;

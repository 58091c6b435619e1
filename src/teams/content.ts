import { z } from 'zod/v4';
import type { Person } from '../domain/person.ts';
import type { IncomingContent, SentFile } from '../flows/incoming.ts';
import type { TeamsActivity } from './activity.ts';
import { plainText } from './plain-text.ts';

/** What was said or done, without the people mentioned, who may have to be looked up. */
export const readContent = (activity: TeamsActivity, mentions: Person[]): IncomingContent => {
  switch (activity.type) {
    case 'message':
      return readMessage(activity, mentions);
    case 'invoke':
      return readInvoke(activity);
    case 'installationUpdate':
      if (activity.action === 'add') return { kind: 'arrived' };
      return { kind: activity.action === 'remove' ? 'left' : 'other' };
    case 'conversationUpdate':
      return readMembers(activity);
    default:
      return { kind: 'other' };
  }
};

/** Data of a card, whoever made it: both names of the verb are in use. */
const submitted = z.looseObject({
  verb: z.string().optional().catch(undefined),
  action: z.string().optional().catch(undefined),
});

const readMessage = (activity: TeamsActivity, mentions: Person[]): IncomingContent => {
  const text = plainText(activity);
  const pressed = submitted.safeParse(activity.value).data;
  const verb = pressed?.verb ?? pressed?.action;
  if (pressed && (verb !== undefined || text === ''))
    return {
      kind: 'action',
      verb: verb ?? '',
      data: pressed,
      waits: false,
      cardId: activity.replyToId ?? null,
    };
  const files = activity.attachments.filter(isFile).map(readFile);
  return files.length > 0 ? { kind: 'files', files, text } : { kind: 'text', text, mentions };
};

/** Teams sends a formatted message along as HTML, and quotes and links as cards: none of them is a file. */
const isFile = ({ contentType }: { contentType: string }): boolean =>
  contentType === 'application/vnd.microsoft.teams.file.download.info' ||
  /^(image|audio|video|application\/(pdf|zip|msword|octet-stream|vnd\.(openxmlformats|oasis|ms-)))/i.test(
    contentType,
  );

const readFile = ({ name, content }: TeamsActivity['attachments'][number]): SentFile => ({
  name: name ?? '',
  url: kept.safeParse(content).data?.downloadUrl ?? null,
});
const kept = z.object({ downloadUrl: z.url().max(4000) });

const executed = z.object({
  action: z.object({ verb: z.string().optional().catch(undefined), data: submitted.catch({}).default({}) }),
  trigger: z.string().optional().catch(undefined),
});

const readInvoke = (activity: TeamsActivity): IncomingContent => {
  if (activity.name !== 'adaptiveCard/action') return { kind: 'other' };
  const { data } = executed.safeParse(activity.value);
  if (data?.trigger === 'automatic') return { kind: 'other' };
  const verb = data?.action.verb ?? data?.action.data.verb ?? data?.action.data.action ?? '';
  return {
    kind: 'action',
    verb,
    data: data?.action.data ?? {},
    waits: true,
    cardId: activity.replyToId ?? null,
  };
};

const readMembers = ({ membersAdded, membersRemoved, recipient }: TeamsActivity): IncomingContent => {
  const isBot = ({ id }: { id: string }) => id === recipient.id;
  if (membersAdded.some(isBot)) return { kind: 'arrived' };
  return { kind: membersRemoved.some(isBot) ? 'left' : 'other' };
};

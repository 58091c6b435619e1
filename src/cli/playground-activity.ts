import { randomUUID } from 'node:crypto';
import type { PlaygroundServer, Preset } from './playground-server.ts';

type Server = Pick<PlaygroundServer, 'url' | 'preset'>;
export type PlaygroundUser = Preset['currentUser'];

/**
 * A message in a channel that mentions the bot (and `people`, written after the text), from any of the
 * preset's users. Without `threadId` it stands in the channel itself, so that the Playground's page,
 * which does not know posts made outside it, shows the bot's answer as a post of its own.
 */
export function channelMention(
  server: Server,
  message: {
    from: PlaygroundUser;
    channelId: string;
    threadId?: string;
    text: string;
    people?: readonly PlaygroundUser[];
  },
): Record<string, unknown> {
  const { preset } = server;
  const team = preset.teams[0];
  const people = message.people ?? [];
  const tag = (name: string) => `<at>${name}</at>`;
  const mentioned = [preset.bot, ...people].map(({ id, name }) => ({ id, name }));
  const tags = people.map(({ name }) => ` ${tag(name)}`).join('');
  return {
    ...activityFrom(server, message.from),
    type: 'message',
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: preset.tenantId,
      id: message.threadId ?? message.channelId,
    },
    channelData: {
      teamsChannelId: message.channelId,
      teamsTeamId: team.id,
      tenant: { id: preset.tenantId },
      team: { id: team.id },
      channel: { id: message.channelId },
    },
    text: `${tag(preset.bot.name)} ${message.text}${tags}`,
    textFormat: 'plain',
    entities: mentioned.map((account) => ({
      type: 'mention',
      mentioned: account,
      text: tag(account.name),
    })),
  };
}

/** What every activity of the Playground carries: ids, sender, receiver and where to answer. */
export const activityFrom = (server: Server, from: PlaygroundUser): Record<string, unknown> => ({
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl: `${server.url}/_connector`,
  from: { id: from.id, name: from.name, aadObjectId: from.aadObjectId },
  recipient: { id: server.preset.bot.id, name: server.preset.bot.name },
});

/**
 * Has the Playground deliver an activity to the bot exactly as it is. It says yes before it has
 * delivered, so what the bot answered shows in the conversation only.
 */
export async function postActivity(server: Server, activity: Record<string, unknown>): Promise<void> {
  const answer = await fetch(`${server.url}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!answer.ok) throw new Error(`customActivities: ${answer.status} ${await answer.text()}`);
}

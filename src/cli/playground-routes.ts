import { channelMention } from './playground-activity.ts';
import type { PlaygroundServer } from './playground-server.ts';

/**
 * Says to the bot what a coordinator says once in a new team, as the person at the keyboard: General
 * receives what the coordinators shall see, the other channel every area, and that same person is
 * responsible for all of it. Straight to the bot at `botUrl`, since each must be done before the next.
 */
export async function connectChannels(
  server: Pick<PlaygroundServer, 'url' | 'preset'>,
  botUrl: string,
): Promise<void> {
  const { currentUser, teams } = server.preset;
  const [general, areas] = teams[0].channels;
  if (general === undefined || areas === undefined) throw new Error('the preset has two channels');
  const said = [
    { channelId: general.id, text: 'ta emot samordning här' },
    { channelId: areas.id, text: 'ta emot allt här' },
    { channelId: areas.id, text: 'ansvarig för allt:', people: [currentUser] },
  ];
  for (const message of said) {
    const answer = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(channelMention(server, { ...message, from: currentUser })),
      signal: AbortSignal.timeout(15_000),
    });
    if (!answer.ok) throw new Error(`${message.text}: ${answer.status} ${await answer.text()}`);
  }
}

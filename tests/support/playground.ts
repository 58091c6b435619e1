import { activityFrom, channelMention, postActivity } from '../../src/cli/playground-activity.ts';
import type { PlaygroundUser } from '../../src/cli/playground-activity.ts';
import { freePort } from '../../src/cli/playground-port.ts';
import { startPlaygroundServer } from '../../src/cli/playground-server.ts';
import type { Preset } from '../../src/cli/playground-server.ts';

export type Playground = {
  url: string;
  preset: Preset;
  /** The channels by their names in the preset. */
  general: { id: string; name: string };
  areas: { id: string; name: string };
  /** One of the preset's people by first name, e.g. `Bengt`. */
  person: (firstName: string) => PlaygroundUser;
  /** Anyone says something to the bot in a channel, or in a thread of it; `people` are mentioned too. */
  mention: (message: Parameters<typeof channelMention>[1]) => Promise<void>;
  /** Anyone presses a button (Action.Execute) on a card; the bot's own answer to the press. */
  press: (press: Press) => Promise<unknown>;
  /** Any activity, delivered as it is; `from` and the addresses are filled in where absent. */
  deliver: (from: PlaygroundUser, activity: Record<string, unknown>) => Promise<void>;
  stop: () => Promise<void>;
};

type Press = {
  from: PlaygroundUser;
  /** Of the conversation the card stands in: for a channel, the thread's. */
  conversationId: string;
  /** The message id of the card. */
  cardId: string;
  verb: string;
  data: Record<string, unknown>;
};

/** Starts the Agents Playground on a free port against the bot at `botUrl` (its /api/messages). */
export async function startPlayground(botUrl: string): Promise<Playground> {
  const server = await startPlaygroundServer(await freePort(), botUrl);
  const { preset, url } = server;
  const [general, areas] = preset.teams[0].channels;
  if (general === undefined || areas === undefined) throw new Error('the preset has two channels');
  return {
    url,
    preset,
    general,
    areas,
    person: (firstName) => {
      const everyone = [preset.currentUser, ...preset.users];
      const found = everyone.find((user) => user.name.startsWith(`${firstName} `));
      if (found === undefined) throw new Error(`the preset has no ${firstName}`);
      return found;
    },
    mention: (message) => postActivity(server, channelMention(server, message)),
    press: (press) => pressButton(url, press),
    deliver: (from, activity) => postActivity(server, { ...activityFrom(server, from), ...activity }),
    stop: () => server.child.stop(),
  };
}

async function pressButton(url: string, press: Press): Promise<unknown> {
  const action = { type: 'Action.Execute', verb: press.verb, data: press.data };
  const answer = await fetch(`${url}/_conversation/v1/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'adaptiveCard/action',
      conversation: { id: press.conversationId },
      from: { id: press.from.id },
      replyToId: press.cardId,
      value: { action, trigger: 'manual' },
    }),
  });
  if (!answer.ok) throw new Error(`invoke: ${answer.status} ${await answer.text()}`);
  return await answer.json();
}

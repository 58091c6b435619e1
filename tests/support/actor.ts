import {
  activityFrom,
  executeActivity,
  installActivity,
  messageActivity,
  personalChatOf,
  submitActivity,
} from './activities.ts';
import type { Raw, TestPerson } from './activities.ts';
import { inputsOf } from './card-reading.ts';
import type { Transcript } from './transcript.ts';

export type Channel = { kind: 'channel'; id: string; name: string };

export type Actor = TestPerson & {
  kind: 'person';
  /** In the own chat, or `in` a channel, where the bot is mentioned; `@Name` of `mentions` becomes a mention. */
  says(text: string, options?: { in?: Channel; mentions?: TestPerson[] }): Promise<void>;
  /**
   * A button by title or verb, on the newest card that has it; `fields` over what the card's fields hold. Gives
   * what the button was answered with, in words. `submit`: as a client that knows no Action.Execute.
   */
  presses(button: string, fields?: Raw, options?: { in?: Channel; submit?: boolean }): Promise<string>;
  /** Any verb and data at all, forged or old. */
  sends(verb: string, data: Raw, options?: { in?: Channel; cardId?: string }): Promise<string>;
  installs(options?: { in?: Channel }): Promise<void>;
  uninstalls(options?: { in?: Channel }): Promise<void>;
  /** The last activity this person sent, to be posted once more. */
  last(): Raw;
};

export type Stage = {
  serviceUrl: () => string;
  now: () => Date;
  nextId: () => string;
  post: (raw: unknown) => Promise<{ status: number; body: unknown }>;
  transcript: Transcript;
};

/** A person at their keyboard. What the bot refuses with another status than 200 is an error here. */
export const createActor = (person: TestPerson, stage: Stage): Actor => {
  const { transcript } = stage;
  let last: Raw = {};
  const base = (channel?: Channel, thread?: string): Raw => {
    const place = channel && { id: channel.id, name: channel.name, ...(thread ? { thread } : {}) };
    const where = { serviceUrl: stage.serviceUrl(), ...(place ? { channel: place } : {}) };
    return activityFrom(person, where, stage.nextId(), stage.now());
  };
  const send = async (raw: Raw): Promise<unknown> => {
    last = raw;
    const { status, body } = await stage.post(raw);
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    return body;
  };
  const invoke = async (raw: Raw, on: { place: string; threadId: string; id: string }) => {
    const since = transcript.length();
    const { value } = (await send(raw)) as { value: unknown };
    return transcript.answered(on, value, since);
  };
  const placeIn = (channel: Channel | undefined) => channel?.id ?? personalChatOf(person);

  return {
    ...person,
    kind: 'person',
    says: async (text, { in: channel, mentions = [] } = {}) => {
      const thread = channel && stage.nextId();
      await send(messageActivity(base(channel, thread), text, mentions, channel !== undefined));
    },
    presses: async (button, fields = {}, { in: channel, submit = false } = {}) => {
      const { on, action } = transcript.button(placeIn(channel), button);
      const data = { ...action.data, ...inputsOf(on.card), ...fields };
      const from = base(channel, /;messageid=(.*)$/.exec(on.threadId)?.[1]);
      if (!submit && action.type === 'Action.Execute')
        return invoke(executeActivity(from, on.id, action.verb, data), on);
      await send(submitActivity(from, on.id, { ...data, action: action.verb }));
      return '';
    },
    sends: (verb, data, { in: channel, cardId = '1' } = {}) => {
      const place = placeIn(channel);
      const raw = executeActivity(base(channel), cardId, verb, data);
      return invoke(raw, { place, threadId: place, id: cardId });
    },
    installs: async ({ in: channel } = {}) => void (await send(installActivity(base(channel)))),
    uninstalls: async ({ in: channel } = {}) => void (await send(installActivity(base(channel), 'remove'))),
    last: () => last,
  };
};

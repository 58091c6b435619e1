import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { COORDINATORS_TARGET, targetsOf } from '../../src/domain/targets.ts';
import { targetName } from '../../src/text/target-name.ts';
import {
  activityFrom,
  executeActivity,
  messageActivity,
  personalChatOf,
  type Raw,
  type TestPerson,
  testPerson,
} from './activities.ts';
import { actionsOf, type CardAction, type CardJson } from './card-reading.ts';
import type { ScriptedConnector, StandingPost } from './scripted-connector.ts';

/** Hands an activity in, as often as it takes until it is answered; gives the answer's body. */
export type Deliver = (raw: Raw) => Promise<unknown>;

export type StageChannel = { id: string; name: string; target: string };

/** People and channels around a bot that lives elsewhere and is spoken to over HTTP. */
export type Stage = {
  connector: ScriptedConnector;
  /** One channel for each target. */
  channels: StageChannel[];
  coordinator: TestPerson;
  leader: TestPerson;
  says(
    person: TestPerson,
    text: string,
    options?: { in?: StageChannel; mentions?: TestPerson[] },
  ): Promise<void>;
  /** Gives the card that takes the pressed one's place. */
  presses(
    person: TestPerson,
    on: StandingPost,
    action: CardAction,
    fields?: Raw,
  ): Promise<CardJson | undefined>;
  /** What stands in a person's own chat, oldest first. */
  chat(person: TestPerson): StandingPost[];
};

export const createStage = (connector: ScriptedConnector, deliver: Deliver): Stage => {
  const coordinator = testPerson('Carin Berg');
  const leader = testPerson('Lars Holm');
  for (const { accountId: id, personId: aadObjectId, name, tenantId } of [coordinator, leader])
    connector.members.push({ id, aadObjectId, name, tenantId });
  const channels = targetsOf(firstDefinitions).map((target) => ({
    id: `19:${Buffer.from(target).toString('hex')}@thread.tacv2`,
    name: targetName(target, 'sv', firstDefinitions),
    target,
  }));
  let activities = 1795000000000;
  const base = (person: TestPerson, channel?: StageChannel, thread?: string): Raw =>
    activityFrom(
      person,
      {
        serviceUrl: connector.url,
        ...(channel
          ? { channel: { id: channel.id, name: channel.name, ...(thread ? { thread } : {}) } }
          : {}),
      },
      String(++activities),
      new Date(),
    );
  return {
    connector,
    channels,
    coordinator,
    leader,
    says: async (person, text, { in: channel, mentions = [] } = {}) => {
      const thread = channel && String(++activities);
      await deliver(messageActivity(base(person, channel, thread), text, mentions, channel !== undefined));
    },
    presses: async (person, on, action, fields = {}) => {
      const channel = channels.find(({ id }) => id === on.conversationId);
      const from = base(person, channel, channel && on.threadId.replace(/^.*;messageid=/, ''));
      const answer = await deliver(executeActivity(from, on.id, action.verb, { ...action.data, ...fields }));
      const { value } = answer as { value: unknown };
      return typeof value === 'string' ? undefined : (value as CardJson);
    },
    chat: (person) =>
      connector.posts.filter(({ conversationId }) => conversationId === personalChatOf(person)),
  };
};

/** A coordinator says which channel receives what, and who is responsible. */
export const furnish = async (stage: Stage): Promise<void> => {
  const { channels, coordinator, leader } = stage;
  for (const channel of channels) {
    await stage.says(coordinator, `ta emot ${channel.name} här`, { in: channel });
    if (channel.target !== COORDINATORS_TARGET)
      await stage.says(coordinator, `ansvarig för ${channel.name}: @${leader.name}`, {
        in: channel,
        mentions: [leader],
      });
  }
};

export const cardOf = ({ activity }: Pick<StandingPost, 'activity'>): CardJson | undefined =>
  activity.attachments?.[0]?.content;

/** The button on a card with this verb. */
export const actionOf = (card: unknown, verb: string): CardAction | undefined =>
  actionsOf(card).find((action) => action.verb === verb);

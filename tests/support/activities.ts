import { createHash } from 'node:crypto';

/** Who and where the tests pretend to be. All invented. */
export const HOME_TENANT = '3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10';
export const PARTNER_TENANT = 'c0ffee00-1111-4222-8333-444455556666';
export const FOREIGN_TENANT = 'badbad00-1111-4222-8333-444455556666';
export const BOT = { id: '28:11111111-2222-4333-8444-555555555555', name: 'Idélotsen' };

export type TestPerson = { name: string; accountId: string; personId: string; tenantId: string };

/** The same name gives the same person, with ids of the shapes that Teams uses. */
export const testPerson = (name: string, tenantId = HOME_TENANT): TestPerson => {
  const hex = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 12);
  return { name, accountId: `29:1${hex}`, personId: `aaaaaaaa-0000-4000-8000-${hex}`, tenantId };
};

export type Raw = Record<string, unknown>;

export type Place = {
  serviceUrl: string;
  /** A channel; left out: the person's own chat. */
  channel?: { id: string; name: string; thread?: string };
};

/** An activity as Teams would post it, before what makes it a message or a button press. */
export const activityFrom = (person: TestPerson, place: Place, id: string, at: Date): Raw => {
  const { channel } = place;
  return {
    id,
    timestamp: at.toISOString(),
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    from: { id: person.accountId, name: person.name, aadObjectId: person.personId },
    recipient: BOT,
    conversation: channel
      ? {
          id: channel.thread ? `${channel.id};messageid=${channel.thread}` : channel.id,
          isGroup: true,
          conversationType: 'channel',
          tenantId: HOME_TENANT,
        }
      : { id: personalChatOf(person), conversationType: 'personal', tenantId: person.tenantId },
    channelData: {
      tenant: { id: channel ? HOME_TENANT : person.tenantId },
      ...(channel ? { channel: { id: channel.id }, team: { id: '19:team@thread.tacv2' } } : {}),
    },
    entities: [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Windows' }],
    locale: 'sv-SE',
  };
};

export const personalChatOf = (person: TestPerson): string => `a:1${person.personId}`;

/** In a channel the bot is mentioned first, for else it would not have come; then whoever is named. */
export const messageActivity = (
  base: Raw,
  text: string,
  mentions: TestPerson[] = [],
  mentionBot = false,
): Raw => {
  const tag = (name: string) => `<at>${name}</at>`;
  const tagged = mentions.reduce((said, { name }) => said.replace(`@${name}`, tag(name)), text);
  const entities = [
    ...(mentionBot ? [{ type: 'mention', mentioned: BOT, text: tag(BOT.name) }] : []),
    ...mentions.map(({ name, accountId }) => ({
      type: 'mention',
      mentioned: { id: accountId, name },
      text: tag(name),
    })),
  ];
  return {
    ...base,
    type: 'message',
    textFormat: 'plain',
    text: mentionBot ? `${tag(BOT.name)}&nbsp;${tagged}` : tagged,
    entities: [...entities, ...(base['entities'] as unknown[])],
  };
};

export const executeActivity = (base: Raw, cardId: string, verb: string, data: Raw): Raw => ({
  ...base,
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: cardId,
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

export const submitActivity = (base: Raw, cardId: string, data: Raw): Raw => ({
  ...base,
  type: 'message',
  replyToId: cardId,
  value: data,
});

export const installActivity = (base: Raw, action: 'add' | 'remove' = 'add'): Raw => ({
  ...base,
  type: 'installationUpdate',
  action,
});

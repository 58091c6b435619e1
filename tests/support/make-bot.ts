import { compose, type Given, type House } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { createServer } from '../../src/server.ts';
import type { Log } from '../../src/teams/log.ts';
import {
  activityFrom,
  executeActivity,
  HOME_TENANT,
  installActivity,
  messageActivity,
  personalChatOf,
  submitActivity,
  testPerson,
} from './activities.ts';
import type { Raw, TestPerson } from './activities.ts';
import { actionsOf, type CardJson, inputsOf, readCard } from './card-reading.ts';
import { type ScriptedConnector, startScriptedConnector } from './scripted-connector.ts';

/**
 * The whole bot in this process: SQLite, a clock that stands still, Teams played by the scripted connector, and
 * everything said to it through its real HTTP door. A transcript reads like one:
 *
 *   const bot = await makeBot({ coordinators: ['Carin'] });
 *   const anna = bot.person('Anna Lind');
 *   await anna.says('Vi är tre gårdar som vill bygga ett mejeri i Oviken');
 *   expect(bot.said(anna).join('\n')).toContain('Vad …');     // what came since it was last asked
 *   await anna.presses('Hoppa över');                         // the newest card with that button (title or verb)
 *   await anna.presses('Skicka', { title: 'Mejeri' });        // fields of the card, changed
 *   const jord = bot.channel('Jord');
 *   await carin.says('ansvarig för Jord: @Bengt', { in: jord, mentions: [bengt] });
 *   await bengt.presses('Ta hand om idén', { in: jord });
 *
 * After each step everything that was to be delivered has been, or has failed as the connector was told to fail.
 */
export type Bot = {
  connector: ScriptedConnector;
  /** The house in this process: its store, its log. Changes by `restart`. */
  house: () => House;
  /** The same name gives the same person. */
  person(name: string, options?: { tenantId?: string }): Actor;
  channel(name: string): Channel;
  /** What the bot has said in a person's chat or in a channel since last asked: texts, cards as words, notices. */
  said(where: Actor | Channel): string[];
  /** The newest card standing there, as JSON. */
  card(where: Actor | Channel): CardJson | undefined;
  /** Posts an activity as it is. */
  post(raw: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  /** Moves the clock, and delivers what was waiting for it. */
  later(by: { minutes?: number; seconds?: number; days?: number }): Promise<void>;
  now(): Date;
  /** Waits until nothing more can be delivered now. */
  settle(): Promise<void>;
  /** Ends the bot and starts it anew on the same store; needs `SQLITE_FILE` to be a file. */
  restart(): Promise<void>;
  /** Lines of the log: level, event, fields. */
  logged: { level: string; event: string; fields: Record<string, unknown> }[];
  close(): Promise<void>;
};

export type Channel = { kind: 'channel'; id: string; name: string };

export type Actor = TestPerson & {
  kind: 'person';
  /** In the own chat, or `in` a channel, where the bot is mentioned; `@Name` of `mentions` becomes a mention. */
  says(text: string, options?: { in?: Channel; mentions?: TestPerson[] }): Promise<void>;
  /** A button by title or verb, on the newest card that has it; `fields` over what the card's fields hold. */
  presses(button: string, fields?: Record<string, unknown>, options?: PressOptions): Promise<string>;
  /** Any verb and data at all, forged or old. */
  sends(verb: string, data: Raw, options?: { in?: Channel; cardId?: string }): Promise<string>;
  installs(options?: { in?: Channel }): Promise<void>;
  uninstalls(options?: { in?: Channel }): Promise<void>;
  /** The last activity this person sent, to be posted once more. */
  last(): Raw;
};

type PressOptions = { in?: Channel; submit?: boolean };

export type BotOptions = {
  /** Names of the first coordinators. */
  coordinators?: string[];
  env?: Record<string, string>;
  now?: Date;
  given?: Given;
};

export const makeBot = async (options: BotOptions = {}): Promise<Bot> => {
  const connector = await startScriptedConnector();
  let now = options.now ?? new Date('2026-11-23T09:00:00Z');
  let ids = 0;
  let activityIds = 0;
  const logged: Bot['logged'] = [];
  const log: Log = (level, event, fields = {}) => void logged.push({ level, event, fields });
  const config = parseConfig({
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    SQLITE_FILE: ':memory:',
    HOME_TENANT_ID: HOME_TENANT,
    COORDINATORS: (options.coordinators ?? []).map((name) => testPerson(name).personId).join(','),
    CONTACT: 'Region Jämtland Härjedalen',
    ...options.env,
  });
  const given: Given = {
    clock: { now: () => new Date(now) },
    ids: { next: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` },
    log,
    jitter: () => 0.5,
    pollMs: 3_600_000,
    connectorTimeoutMs: 2000,
    ...options.given,
  };

  let house: House;
  let stop: () => Promise<void>;
  let url = '';
  const start = async () => {
    house = await compose(config, given);
    const server = createServer(house);
    url = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}/api/messages`;
    stop = async () => {
      await server.close(1000);
      await house.close(5000);
    };
  };
  await start();

  /** Cards shown to one person in the place of a pressed one, and notices; beside what the connector holds. */
  const shown: Shown[] = [];
  const readUpTo = new Map<string, number>();
  const placeOf = (where: Actor | Channel) => (where.kind === 'channel' ? where.id : personalChatOf(where));
  let carried = 0;
  /** Takes over what the connector has carried out since. */
  const collect = () => {
    for (const { post, activity } of connector.done.slice(carried))
      shown.push({
        place: post.conversationId,
        threadId: post.threadId,
        id: post.id,
        text: activity.text ?? readCard(activity.attachments?.[0]?.content),
        card: activity.attachments?.[0]?.content,
      });
    carried = connector.done.length;
  };

  const post: Bot['post'] = async (raw, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(raw),
    });
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    await house.settle();
    collect();
    return { status: response.status, body };
  };

  const actor = (person: TestPerson): Actor => {
    if (!connector.members.some(({ id }) => id === person.accountId))
      connector.members.push({
        id: person.accountId,
        aadObjectId: person.personId,
        name: person.name,
        tenantId: person.tenantId,
      });
    let last: Raw = {};
    const base = (channel?: Channel, thread?: string): Raw => {
      const at = channel && { id: channel.id, name: channel.name, ...(thread ? { thread } : {}) };
      const place = { serviceUrl: connector.url, ...(at ? { channel: at } : {}) };
      return activityFrom(person, place, String(1795000000000 + ++activityIds), now);
    };
    const send = async (raw: Raw) => {
      last = raw;
      const answer = await post(raw);
      if (answer.status !== 200) throw new Error(`the bot answered ${answer.status}`);
      return answer.body;
    };
    const invoke = async (raw: Raw, on: Pick<Shown, 'place' | 'threadId' | 'id'>) => {
      const before = shown.length;
      const { value } = (await send(raw)) as { value: unknown };
      const card = typeof value === 'string' ? undefined : (value as CardJson);
      const text = card ? readCard(card) : String(value);
      /** It stands where the pressed card stood, above what came after. */
      shown.splice(before, 0, { ...on, text, card });
      return text;
    };
    const threadIn = (channel: Channel | undefined, on?: Shown) =>
      channel && on ? on.threadId.replace(/^.*;messageid=/, '') : undefined;

    const self: Actor = {
      ...person,
      kind: 'person',
      says: async (text, { in: channel, mentions = [] } = {}) => {
        const thread = channel && String(1795000000000 + ++activityIds);
        await send(messageActivity(base(channel, thread), text, mentions, channel !== undefined));
      },
      presses: async (button, fields = {}, { in: channel, submit = false } = {}) => {
        const place = channel?.id ?? personalChatOf(person);
        const found = findButton(shown, place, button);
        if (!found)
          throw new Error(`no button "${button}" there; there are: ${buttonsAt(shown, place).join(', ')}`);
        const { on, action } = found;
        const data = { ...action.data, ...inputsOf(on.card), ...fields };
        const from = base(channel, threadIn(channel, on));
        if (submit || action.type === 'Action.Submit') {
          await send(submitActivity(from, on.id, data));
          return '';
        }
        return invoke(executeActivity(from, on.id, action.verb, data), on);
      },
      sends: (verb, data, { in: channel, cardId = '1' } = {}) => {
        const place = channel?.id ?? personalChatOf(person);
        const on = { place, threadId: place, id: cardId };
        return invoke(executeActivity(base(channel), cardId, verb, data), on);
      },
      installs: async ({ in: channel } = {}) => void (await send(installActivity(base(channel)))),
      uninstalls: async ({ in: channel } = {}) => void (await send(installActivity(base(channel), 'remove'))),
      last: () => last,
    };
    return self;
  };

  return {
    connector,
    house: () => house,
    person: (name, { tenantId } = {}) => actor(testPerson(name, tenantId)),
    channel: (name) => {
      const id = `19:${Buffer.from(name).toString('hex')}@thread.tacv2`;
      if (!connector.channels.some((channel) => channel.id === id)) connector.channels.push({ id, name });
      return { kind: 'channel', id, name };
    },
    said: (where) => {
      collect();
      const place = placeOf(where);
      const said = shown.slice(readUpTo.get(place) ?? 0).filter((entry) => entry.place === place);
      readUpTo.set(place, shown.length);
      return said.map(({ text }) => text);
    },
    card: (where) => {
      collect();
      return shown.findLast((entry) => entry.place === placeOf(where) && entry.card)?.card;
    },
    post,
    later: async ({ days = 0, minutes = 0, seconds = 0 }) => {
      now = new Date(now.getTime() + ((days * 24 * 60 + minutes) * 60 + seconds) * 1000);
      await house.settle();
      collect();
    },
    now: () => now,
    settle: async () => {
      await house.settle();
      collect();
    },
    restart: async () => {
      await stop();
      await start();
    },
    logged,
    close: async () => {
      await stop();
      await connector.close();
    },
  };
};

type Shown = { place: string; threadId: string; id: string; text: string; card: CardJson | undefined };

/** Newest first; of a post that has been updated only what stands now. */
const standing = (shown: Shown[], place: string): Shown[] => {
  const seen = new Set<string>();
  return shown
    .filter((entry) => entry.place === place && entry.card !== undefined)
    .reverse()
    .filter(({ id }) => !seen.has(id) && seen.add(id));
};

const findButton = (shown: Shown[], place: string, button: string) => {
  for (const on of standing(shown, place)) {
    const action = actionsOf(on.card).find(({ title, verb }) => title === button || verb === button);
    if (action) return { on, action };
  }
  return undefined;
};

const buttonsAt = (shown: Shown[], place: string): string[] =>
  standing(shown, place).flatMap(({ card }) => actionsOf(card).map(({ title }) => title));

import { compose, type Given, type House } from '../../src/compose.ts';
import { type Config, parseConfig } from '../../src/config.ts';
import { createServer } from '../../src/server.ts';
import { HOME_TENANT, personalChatOf, testPerson } from './activities.ts';
import { type Actor, type Channel, createActor } from './actor.ts';
import type { CardJson } from './card-reading.ts';
import { type ScriptedConnector, startScriptedConnector } from './scripted-connector.ts';
import { createTranscript } from './transcript.ts';

export type { Actor, Channel } from './actor.ts';

/**
 * The whole bot in this process: SQLite, a clock that stands still, Teams played by the scripted connector, and
 * everything said to it through its real HTTP door. A transcript reads like one:
 *
 *   const bot = await makeBot({ coordinators: ['Carin Ek'] });
 *   const anna = bot.person('Anna Lind');
 *   await anna.says('Vi är tre gårdar som vill bygga ett mejeri i Oviken');
 *   expect(bot.said(anna).join('\n')).toContain('Fråga');     // what came since it was last asked
 *   await anna.presses('Hoppa över');                         // the newest card with that button (title or verb)
 *   await anna.presses('Skicka idén', { title: 'Mejeri' });   // fields of the card, changed
 *   const jord = bot.channel('Jord');
 *   await carin.says('ansvarig för Jord: @Bengt Ås', { in: jord, mentions: [bengt] });
 *   await bengt.presses('Ta hand om idén', {}, { in: jord });
 *
 * After each step everything that was to be delivered has been, or has failed as the connector was told to fail.
 * The same words twice within two minutes count as one message: `later` moves the clock between them.
 */
export type Bot = {
  connector: ScriptedConnector;
  /** The house in this process: its store, its log. Another one after `restart`. */
  house: () => House;
  /** The same name gives the same person, in the home tenant when not said. */
  person(name: string, options?: { tenantId?: string }): Actor;
  channel(name: string): Channel;
  /** What has been said in a person's chat or in a channel since last asked: texts, cards as words, notices. */
  said(where: Actor | Channel): string[];
  /** The newest card there, as JSON. */
  card(where: Actor | Channel): CardJson | undefined;
  /** Posts an activity as it is. */
  post(raw: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  /** Moves the clock, and delivers what was waiting for it. */
  later(by: { minutes?: number; seconds?: number; days?: number }): Promise<void>;
  now(): Date;
  /** Waits until nothing more can be delivered now. */
  settle(): Promise<void>;
  /** Ends the bot and starts it anew on the same store, which must be a file (`env: { SQLITE_FILE }`). */
  restart(): Promise<void>;
  /** Lines of the log. */
  logged: { level: string; event: string; fields: Record<string, unknown> }[];
  close(): Promise<void>;
};

export type BotOptions = {
  /** Names of the first coordinators. */
  coordinators?: string[];
  env?: Record<string, string>;
  now?: Date;
  given?: Given;
};

export const makeBot = async (options: BotOptions = {}): Promise<Bot> => {
  const connector = await startScriptedConnector();
  const transcript = createTranscript(connector);
  const logged: Bot['logged'] = [];
  let now = options.now ?? new Date('2026-11-23T09:00:00Z');
  const given: Given = {
    clock: { now: () => new Date(now) },
    ids: { next: counter((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`) },
    log: (level, event, fields = {}) => void logged.push({ level, event, fields }),
    jitter: () => 0.5,
    pollMs: 3_600_000,
    connectorTimeoutMs: 2000,
    ...options.given,
  };
  const config = configFor(options);
  let running = await start(config, given);

  const settle = async () => {
    await running.house.settle();
    transcript.collect();
  };
  const post: Bot['post'] = async (raw, headers = {}) => {
    const answer = await postJson(running.url, raw, headers);
    await settle();
    return answer;
  };
  const nextId = counter((n) => String(1795000000000 + n));
  const stage = { serviceUrl: () => connector.url, now: () => now, nextId, post, transcript };

  return {
    connector,
    house: () => running.house,
    person: (name, { tenantId } = {}) => {
      const person = testPerson(name, tenantId);
      joinTeam(connector.members, { ...person, id: person.accountId, aadObjectId: person.personId });
      return createActor(person, stage);
    },
    channel: (name) => {
      const id = `19:${Buffer.from(name).toString('hex')}@thread.tacv2`;
      joinTeam(connector.channels, { id, name });
      return { kind: 'channel', id, name };
    },
    said: (where) => transcript.said(placeOf(where)),
    card: (where) => transcript.card(placeOf(where)),
    post,
    later: async ({ days = 0, minutes = 0, seconds = 0 }) => {
      now = new Date(now.getTime() + ((days * 24 * 60 + minutes) * 60 + seconds) * 1000);
      await settle();
    },
    now: () => now,
    settle,
    restart: async () => {
      await running.stop();
      running = await start(config, given);
    },
    logged,
    close: async () => {
      await running.stop();
      await connector.close();
    },
  };
};

const configFor = ({ coordinators = [], env = {} }: BotOptions): Config =>
  parseConfig({
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    SQLITE_FILE: ':memory:',
    HOME_TENANT_ID: HOME_TENANT,
    COORDINATORS: coordinators.map((name) => testPerson(name).personId).join(','),
    CONTACT: 'Region Jämtland Härjedalen',
    ...env,
  });

const start = async (config: Config, given: Given) => {
  const house = await compose(config, given);
  const server = createServer(house);
  const port = await server.listen('127.0.0.1', 0);
  const stop = async () => {
    await server.close(1000);
    await house.close(5000);
  };
  return { house, url: `http://127.0.0.1:${port}/api/messages`, stop };
};

const postJson = async (url: string, raw: unknown, headers: Record<string, string>) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(raw),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};

const joinTeam = <T extends { id: string }>(members: T[], one: T): void => {
  if (!members.some(({ id }) => id === one.id)) members.push(one);
};

const placeOf = (where: Actor | Channel) => (where.kind === 'channel' ? where.id : personalChatOf(where));

const counter = (write: (n: number) => string) => {
  let n = 0;
  return () => write(++n);
};

import type { Db, Document } from 'mongodb';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import * as connecting from '../../../src/storage/mongo/connect.ts';
import { connectChannels, sendIdea } from '../../support/describe-idea.ts';
import { makeBot } from '../../support/make-bot.ts';
import { onEveryServer, type Served } from '../../support/mongo/on-every-server.ts';

const { connect } = connecting;

/** Every command of a day at work: channels connected, an idea told, sent, taken, looked for, counted. */
const commandsOfADay = async (place: connecting.MongoPlace): Promise<Command[]> => {
  const commands: Command[] = [];
  const spy = vi.spyOn(connecting, 'connect').mockImplementation(({ uri, database }) => {
    const watched = new URL(uri);
    watched.searchParams.set('monitorCommands', 'true');
    const made = connect({ uri: watched.href, database });
    made.client.on('commandStarted', ({ command }) => commands.push(command as Command));
    return made;
  });
  const bot = await makeBot({
    coordinators: ['Carin'],
    env: { MONGODB_URI: place.uri, MONGODB_DATABASE: place.database },
  });
  const [anna, bengt, carin] = [bot.person('Anna Lind'), bot.person('Bengt'), bot.person('Carin')];
  const jord = (await connectChannels(bot))['Jord'];
  if (!jord) throw new Error('There is a channel for Jord.');
  commands.length = 0;
  await carin.says('ansvarig för Jord: @Bengt', { in: jord, mentions: [bengt] });
  const asked = { placement: 'jord-skog-vatten/jord', level: 'bredd' };
  await sendIdea(bot, anna, 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken', asked);
  await bot.later({ minutes: 5 });
  await sendIdea(bot, anna, 'Fyra gårdar vill bygga ett gemensamt mejeri i Hackås', asked);
  await bengt.presses('Ta hand om idén', {}, { in: jord });
  await bengt.presses('Stämmer', {}, { in: jord });
  await anna.says('mina idéer');
  await carin.says('denna vecka');
  await bot.later({ minutes: 40 });
  await bot.close();
  spy.mockRestore();
  return commands;
};

/** The driver keeps an order as a Map. */
type Order = ReadonlyMap<string, unknown>;
type Query = { on: string; filter: Document; sort: Order; command: Document };

/** As the driver sends it. */
type Command = Document & {
  filter: Document;
  sort?: Order;
  pipeline: { $match?: Document }[];
  updates: { q: Document }[];
  deletes: { q: Document }[];
};

/** What of a command looks something up. */
const queriesIn = (command: Command): Query[] => {
  const [name = '', on] = Object.entries(command)[0] ?? [];
  const of = (filter: Document, sort: Order = new Map()): Query[] => [
    { on: String(on), filter, sort, command },
  ];
  if (name === 'find') return of(command.filter, command.sort);
  if (name === 'aggregate') return of(command.pipeline[0]?.$match ?? {});
  if (name === 'update') return command.updates.flatMap(({ q }) => of(q));
  if (name === 'delete') return command.deletes.flatMap(({ q }) => of(q));
  return [];
};

/** The fields of the command that an explanation takes. */
const explainable = (command: Document): Document =>
  Object.fromEntries(
    Object.entries(command).filter(
      ([name]) => !/^(\$|lsid|txnNumber|writeConcern|readConcern|ordered)/.test(name),
    ),
  );

const leadingFields = async (db: Db, on: string): Promise<Set<string>> => {
  const indexes = await db.collection(on).listIndexes().toArray();
  return new Set(indexes.flatMap(({ key }) => Object.keys(key as object).slice(0, 1)));
};

await onEveryServer('the queries of a turn', (server: Served) => {
  const place = server.place();
  let queries: Query[] = [];
  beforeAll(async () => {
    queries = (await commandsOfADay(place)).flatMap(queriesIn);
    return () => server.drop(place);
  });

  it('look things up by the first field of an index', async () => {
    const { client, db } = connect(place);
    onTestFinished(() => client.close());
    expect(queries.length).toBeGreaterThan(100);
    for (const collection of ['ideas', 'sessions', 'conversations', 'routings', 'definitions', 'leases'])
      expect(queries.map(({ on }) => on)).toContain(collection);
    const without: string[] = [];
    for (const { on, filter, sort } of queries) {
      const leading = await leadingFields(db, on);
      // An "or" that stands alone is looked up side by side.
      const isOr = Object.keys(filter).join() === '$or';
      const sides = isOr ? (filter['$or'] as Document[]) : [filter];
      const isLed = (side: Document): boolean => {
        const fields = Object.keys(side).length > 0 ? Object.keys(side) : [...sort.keys()].slice(0, 1);
        return fields.some((field) => leading.has(field));
      };
      if (!sides.every(isLed)) without.push(`${on} ${JSON.stringify(filter)}`);
    }
    expect([...new Set(without)]).toEqual([]);
  });

  it.skipIf(!server.explains)('scan no collection, as mongod explains (nothing else does)', async () => {
    const { client, db } = connect(place);
    onTestFinished(() => client.close());
    const scans: string[] = [];
    for (const { on, filter, command } of queries) {
      const plan = await db.command({ explain: explainable(command), verbosity: 'queryPlanner' });
      if (JSON.stringify(plan).includes('"COLLSCAN"')) scans.push(`${on} ${JSON.stringify(filter)}`);
    }
    expect([...new Set(scans)]).toEqual([]);
  });
});

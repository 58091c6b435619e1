import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { openMongoStore } from '../../src/storage/mongo/open-store.ts';
import { testPerson } from '../support/activities.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { accountOf } from '../support/killing-account.ts';
import { randomFrom } from '../support/killing-random.ts';
import { createStage, furnish } from '../support/killing-stage.ts';
import { onEveryServer, type Served } from '../support/mongo/on-every-server.ts';
import {
  accountForAll,
  delivered,
  deliverToAny,
  playThrough,
  receiptsOf,
  roundsOf,
  saidOnce,
} from '../support/processes-play.ts';
import { startScriptedConnector } from '../support/scripted-connector.ts';
import { endBots, startBots } from '../support/start-bots.ts';

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const IDEAS = 14;

/** Bots on a database that is not there yet, a stage before them, and the store to look at. */
const begin = async (server: Served, count: number, env: Record<string, string> = {}) => {
  console.log(`seed ${seed}; the same again: KILL_SEED=${seed} npm run test:long`);
  const place = server.place();
  onTestFinished(() => server.drop(place));
  const random = randomFrom(seed);
  const connector = await startScriptedConnector();
  onTestFinished(() => connector.close());
  connector.script(() => (random.share() < 0.1 ? { delayMs: random.below(400) } : undefined));
  const bots = await startBots(count, {
    MONGODB_URI: place.uri,
    MONGODB_DATABASE: place.database,
    COORDINATORS: testPerson('Carin Berg').personId,
    ...env,
  });
  const dead = new Set<BotProcess>();
  const stage = createStage(
    connector,
    deliverToAny(bots, random, (bot) => !dead.has(bot)),
  );
  await furnish(stage);
  const store = await openMongoStore(place);
  onTestFinished(async () => void (await store.close()));
  return { bots, dead, stage, store };
};

await onEveryServer(
  'bots on one MongoDB',
  (server) => {
    it.each([2, 3])(
      '%i processes lose nothing, number nothing twice and post each card once',
      async (count) => {
        const { bots, stage, store } = await begin(server, count);
        const rounds = roundsOf(stage, IDEAS);
        await Promise.all(rounds.map((round) => playThrough(stage, round)));
        await delivered(store);
        await accountForAll(rounds, store, saidOnce(stage));
        await endBots(bots);
        expect(bots.flatMap((bot) => bot.complaints())).toEqual([]);
      },
    );

    it('when one of three is killed in the middle, the others finish its deliveries', async () => {
      const { bots, dead, stage, store } = await begin(server, 3, { CONNECTOR_SECONDS: '5' });
      const [first] = bots as [BotProcess];
      const rounds = roundsOf(stage, IDEAS);
      /** Calls are slow around that moment, so that each process has some under way. */
      let sends = 0;
      stage.connector.script(() => {
        sends += 1;
        if (sends === 40 && !dead.has(first)) {
          dead.add(first);
          first.signal('SIGKILL');
        }
        return sends > 30 && sends <= 45 ? { delayMs: 300 } : undefined;
      });
      await Promise.all(rounds.map((round) => playThrough(stage, round)));
      expect(dead.size).toBe(1);
      await delivered(store);
      let [repeats, unsure] = [0, 0];
      await accountForAll(rounds, store, (idea, round) => {
        const { posts, notices } = accountOf(idea, stage);
        const plain = posts.filter(({ repeat }) => !repeat).length;
        expect(posts.map(({ channel }) => channel)).toEqual(posts.map(() => round.channel.id));
        expect(plain).toBeLessThanOrEqual(1);
        expect(posts.length).toBeGreaterThanOrEqual(1);
        repeats += posts.length - plain;
        for (const { content, state } of idea.deliveries) {
          expect(['sent', 'unsure']).toContain(state);
          /** A text to a person is never said twice: what nobody knows the fate of is marked. */
          if (state === 'unsure') expect(content.kind).toBe('notice');
          if (state === 'unsure') unsure += 1;
        }
        for (const count of Object.values(notices)) expect(count).toBe(1);
        expect(receiptsOf(idea, round, stage)).toBeGreaterThanOrEqual(1);
      });
      console.log(`${repeats} cards posted again and marked so, ${unsure} notices marked as unsure`);
      await endBots(bots.slice(1));
    });
  },
  ({ concurrent }) => concurrent,
);

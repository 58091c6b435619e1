import path from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { testPerson } from '../support/activities.ts';
import { randomFrom } from '../support/killing-random.ts';
import { createStage, furnish } from '../support/killing-stage.ts';
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
import { temporaryFolder } from '../support/temporary-folder.ts';

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const IDEAS = 14;

it('two processes on one file lose nothing, number nothing twice and post each card once', async () => {
  console.log(`seed ${seed}; the same again: KILL_SEED=${seed} npm run test:long`);
  const file = path.join(temporaryFolder(), 'ideas.db');
  const random = randomFrom(seed);
  const connector = await startScriptedConnector();
  onTestFinished(() => connector.close());
  connector.script(() => (random.share() < 0.1 ? { delayMs: random.below(400) } : undefined));
  /** Both find no file and make it, at the same time. */
  const bots = await startBots(2, {
    SQLITE_FILE: file,
    COORDINATORS: testPerson('Carin Berg').personId,
  });
  const stage = createStage(connector, deliverToAny(bots, random));
  await furnish(stage);

  const rounds = roundsOf(stage, IDEAS);
  await Promise.all(rounds.map((round) => playThrough(stage, round)));
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  await delivered(store);
  let receipts = 0;
  await accountForAll(rounds, store, (idea, round) => {
    saidOnce(stage)(idea, round);
    receipts += receiptsOf(idea, round, stage);
  });
  console.log(`${rounds.length} ideas, ${receipts - rounds.length} receipts said by both processes`);
  await endBots(bots);
  /** The one that came second says so; nothing else is amiss. */
  const complaints = bots.flatMap((bot) => bot.complaints());
  expect(complaints.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['storage-shared']);
});

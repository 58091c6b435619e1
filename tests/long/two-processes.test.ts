import path from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished, vi } from 'vitest';
import { personKey } from '../../src/domain/person.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { textsFor } from '../../src/text/texts.ts';
import { testPerson } from '../support/activities.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { accountOf } from '../support/killing-account.ts';
import { END_OF_TIME } from '../support/killing-keeper.ts';
import { type Random, randomFrom } from '../support/killing-random.ts';
import { actOn, cardsOf, type Round, tellIdea } from '../support/killing-round.ts';
import {
  actionOf,
  cardOf,
  createStage,
  type Deliver,
  furnish,
  type Stage,
  type StageChannel,
} from '../support/killing-stage.ts';
import { startScriptedConnector } from '../support/scripted-connector.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const IDEAS = 14;
const PATIENCE = { timeout: 60_000, interval: 100 };
const noop = (): void => undefined;

it('two processes on one file lose nothing, number nothing twice and post each card once', async () => {
  console.log(`seed ${seed}; the same again: KILL_SEED=${seed} npm run test:long`);
  const file = path.join(temporaryFolder(), 'ideas.db');
  const random = randomFrom(seed);
  const connector = await startScriptedConnector();
  connector.script(() => (random.share() < 0.1 ? { delayMs: random.below(400) } : undefined));
  const env = { SQLITE_FILE: file, COORDINATORS: testPerson('Carin Berg').personId };
  /** Both find no file and make it, at the same time. */
  const bots: [BotProcess, BotProcess] = [startBotProcess(env), startBotProcess(env)];
  onTestFinished(async () => {
    for (const bot of bots) bot.signal('SIGKILL');
    await Promise.all(bots.map(({ ended }) => ended));
    await connector.close();
  });
  expect(await Promise.all(bots.map(({ listening }) => listening))).toEqual([true, true]);
  const stage = createStage(connector, deliverToEither(bots, random));
  await furnish(stage);

  const rounds = roundsOf(stage);
  await Promise.all(rounds.map((round) => play(stage, round)));
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  await vi.waitFor(async () => {
    expect(await store.ideaIndex.withDueDeliveries(END_OF_TIME, 1000)).toEqual([]);
  }, PATIENCE);
  await accountFor(rounds, store, stage);
  for (const bot of bots) bot.signal('SIGTERM');
  expect(await Promise.all(bots.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(bots.flatMap((bot) => bot.complaints())).toEqual([]);
});

/** To one of the two; now and then to both at the same moment, as when an answer is long in coming. */
const deliverToEither =
  (bots: [BotProcess, BotProcess], random: Random): Deliver =>
  async (raw) => {
    const chosen = random.share() < 0.3 ? bots : [random.pick(bots)];
    const answers = await Promise.all(chosen.map((bot) => bot.post(raw)));
    expect(answers.map((answer) => answer?.status)).toEqual(chosen.map(() => 200));
    return answers[0]?.body;
  };

const roundsOf = ({ channels }: Stage): Round[] =>
  Array.from({ length: IDEAS }, (_, index) => ({
    actor: testPerson(`Anna Nr${String(index).padStart(3, '0')}`),
    channel: channels[index % channels.length] as StageChannel,
    text: `Vi är ${index + 2} gårdar som vill bygga ett gemensamt mejeri i Oviken`,
    ideaId: null,
    acted: [],
    pressed: [],
  }));

/** The idea is told and sent; two of the staff take it at once, one of them confirms and closes it. */
const play = async (stage: Stage, round: Round): Promise<void> => {
  await tellIdea(stage, round, noop);
  await vi.waitFor(() => expect(cardsOf(stage, round)).not.toEqual([]), PATIENCE);
  const on = cardsOf(stage, round)[0];
  const take = on && actionOf(cardOf(on), 'take');
  if (!on || !take) throw new Error(`${round.actor.name}'s idea cannot be taken.`);
  await Promise.all([
    stage.presses(stage.leader, on, take),
    stage.presses(stage.coordinator, on, take),
    stage.presses(stage.coordinator, on, take),
  ]);
  await actOn(stage, round, 'confirm', on, noop);
  await actOn(stage, round, 'close', on, noop);
};

const accountFor = async (rounds: Round[], store: Store, stage: Stage): Promise<void> => {
  const numbers = new Set<string>();
  let receiptsTwice = 0;
  for (const round of rounds) {
    const ideas = await store.ideas.byActor(personKey(round.actor), { limit: 10 });
    expect(ideas.map(({ id }) => id)).toEqual([round.ideaId]);
    for (const idea of ideas) {
      numbers.add(idea.number);
      expect(idea.events.map(({ what }) => what)).toEqual(['submit', 'take', 'confirm', 'close']);
      expect(idea.said).toEqual([round.text]);
      expect(idea.deliveries.filter(({ state }) => state !== 'sent')).toEqual([]);
      const { posts, notices } = accountOf(idea, stage);
      expect(posts).toEqual([{ channel: round.channel.id, repeat: false }]);
      expect(notices).toEqual({ taken: 1, confirmed: 1, closed: 1 });
      const receipts = stage
        .chat(round.actor)
        .filter(({ activity }) => activity.summary === textsFor('sv').intake.sent(idea.number));
      expect(receipts.length).toBeGreaterThanOrEqual(1);
      receiptsTwice += receipts.length - 1;
    }
  }
  expect(numbers.size).toBe(rounds.length);
  console.log(`${numbers.size} ideas, ${receiptsTwice} receipts said by both processes`);
};

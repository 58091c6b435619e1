import { expect, vi } from 'vitest';
import type { Idea } from '../../src/domain/idea.ts';
import { personKey } from '../../src/domain/person.ts';
import type { Store } from '../../src/storage/store.ts';
import { textsFor } from '../../src/text/texts.ts';
import { testPerson } from './activities.ts';
import type { BotProcess } from './bot-process.ts';
import { accountOf } from './killing-account.ts';
import { END_OF_TIME } from './killing-keeper.ts';
import type { Random } from './killing-random.ts';
import { actOn, cardsOf, type Round, tellIdea } from './killing-round.ts';
import { actionOf, cardOf, type Deliver, type Stage, type StageChannel } from './killing-stage.ts';

const PATIENCE = { timeout: 60_000, interval: 100 };
const noop = (): void => undefined;

/**
 * To one of the processes; now and then to two at the same moment, as when an answer is long in coming. What a killed
 * one did not answer is handed to another, as Teams does.
 */
export const deliverToAny =
  (bots: readonly BotProcess[], random: Random, alive: (bot: BotProcess) => boolean = () => true): Deliver =>
  async (raw) => {
    for (let tried = 0; tried < 20; tried += 1) {
      const chosen = random.shuffled(bots.filter(alive)).slice(0, random.share() < 0.3 ? 2 : 1);
      const answers = (await Promise.all(chosen.map((bot) => bot.post(raw)))).filter(
        (one) => one !== undefined,
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      if (answers[0]) return answers[0].body;
    }
    throw new Error('No process answers.');
  };

export const roundsOf = ({ channels }: Stage, count: number): Round[] =>
  Array.from({ length: count }, (_, index) => ({
    actor: testPerson(`Anna Nr${String(index).padStart(3, '0')}`),
    channel: channels[index % channels.length] as StageChannel,
    text: `Vi är ${index + 2} gårdar som vill bygga ett gemensamt mejeri i Oviken`,
    ideaId: null,
    acted: [],
    pressed: [],
  }));

/** The idea is told and sent; two of the staff take it at once, one of them confirms and closes it. */
export const playThrough = async (stage: Stage, round: Round): Promise<void> => {
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

/** Everything has been delivered. */
export const delivered = (store: Store): Promise<void> =>
  vi.waitFor(async () => {
    expect(await store.ideaIndex.withDueDeliveries(END_OF_TIME, 1000)).toEqual([]);
  }, PATIENCE);

/** Every idea is there as it was told, each act once, no number twice. `judge` looks at what was said of it. */
export const accountForAll = async (
  rounds: readonly Round[],
  store: Store,
  judge: (idea: Idea, round: Round) => void,
): Promise<void> => {
  const numbers = new Set<string>();
  for (const round of rounds) {
    const ideas = await store.ideas.byActor(personKey(round.actor), { limit: 10 });
    expect(ideas.map(({ id }) => id)).toEqual([round.ideaId]);
    for (const idea of ideas) {
      numbers.add(idea.number);
      expect(idea.events.map(({ what }) => what)).toEqual(['submit', 'take', 'confirm', 'close']);
      expect(idea.said).toEqual([round.text]);
      judge(idea, round);
    }
  }
  expect(numbers.size).toBe(rounds.length);
};

/** Its card was posted once and each notice sent once; the receipt was said at least once. */
export const saidOnce =
  (stage: Stage) =>
  (idea: Idea, round: Round): void => {
    expect(idea.deliveries.filter(({ state }) => state !== 'sent')).toEqual([]);
    const { posts, notices } = accountOf(idea, stage);
    expect(posts).toEqual([{ channel: round.channel.id, repeat: false }]);
    expect(notices).toEqual({ taken: 1, confirmed: 1, closed: 1 });
    expect(receiptsOf(idea, round, stage)).toBeGreaterThanOrEqual(1);
  };

export const receiptsOf = (idea: Idea, round: Round, stage: Stage): number =>
  stage
    .chat(round.actor)
    .filter(({ activity }) => activity.summary === textsFor('sv').intake.sent(idea.number)).length;

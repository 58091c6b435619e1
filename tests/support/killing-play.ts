import { setTimeout as sleep } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Keeper } from './killing-keeper.ts';
import {
  delayOf,
  fallsLate,
  isKill,
  isSendOf,
  nameOf,
  type Point,
  reactionAt,
  sendOf,
} from './killing-points.ts';
import type { Random } from './killing-random.ts';
import { actOn, ACTS, type Before, cardsOf, type Round, tellIdea } from './killing-round.ts';
import type { Deliver, Stage } from './killing-stage.ts';
import type { Call, Reaction } from './scripted-connector.ts';

export type Play = {
  stage: Stage;
  keeper: Keeper;
  /** For the points alone, so that a seed gives the same ones whatever happens between them. */
  random: Random;
  noise: Random;
};

/** So long the deliverer may take to come back to something, in milliseconds, before the test gives up. */
const PATIENCE = { timeout: 60_000, interval: 50 };
const NOT_LONG = { timeout: 4000, interval: 50 };

/** Plays one round up to its point, and on; what must wait for a lapsing claim is left for later. */
export const playRound = async (point: Point, round: Round, play: Play): Promise<void> => {
  const { stage, keeper } = play;
  const trap = setTrap(point, round, play);
  await tellIdea(stage, round, trap.before);
  const late = !('at' in point) || fallsLate(point);
  if (await cardComes(stage, round, fallsLate(point) ? PATIENCE : NOT_LONG))
    await act(play, round, late ? ACTS : ['take'], trap.before);
  trap.atEnd();
  await vi.waitFor(() => {
    if (!trap.sprung()) throw new Error(`${nameOf(point)} was never reached.`);
  }, PATIENCE);
  await keeper.alive();
};

/** What the staff has not done yet, on the cards in turn when there are several. */
export const actAll = async (play: Play, round: Round): Promise<void> =>
  act(play, round, ACTS, () => undefined);

const act = async (
  { stage }: Play,
  round: Round,
  acts: readonly (typeof ACTS)[number][],
  before: Before,
): Promise<void> => {
  for (const act of acts.filter((act) => !round.acted.includes(act))) {
    const cards = cardsOf(stage, round);
    const on = cards[round.acted.length % cards.length];
    if (!on) throw new Error(`${round.actor.name}'s idea has no card.`);
    await actOn(stage, round, act, on, before);
  }
};

const cardComes = async (stage: Stage, round: Round, patience: typeof PATIENCE): Promise<boolean> => {
  try {
    await vi.waitFor(() => {
      if (cardsOf(stage, round).length === 0) throw new Error(`${round.actor.name}'s card has not come.`);
    }, patience);
    return true;
  } catch (late) {
    if (patience === PATIENCE) throw late;
    return false;
  }
};

/** Waits at the point, and springs once. */
const setTrap = (point: Point, round: Round, { stage, keeper, random, noise }: Play) => {
  let set = true;
  let sprung = false;
  const spring = (ms: number, kill: () => void): void => {
    set = false;
    setTimeout(() => {
      kill();
      sprung = true;
    }, ms);
  };
  const kill = () => keeper.kill(nameOf(point));
  const killAtStart = () => keeper.killStarting(nameOf(point), random.share() * 1.3 * keeper.startMs());
  const onSend = (call: Call): Reaction | undefined => {
    const send = sendOf(point);
    if (!set || !send || !isSendOf(call, send, round)) return slowness(noise);
    if (point.kind === 'starting') spring(200, killAtStart);
    else if (isKill(point)) spring(delayOf(point, random), kill);
    else spring(0, () => undefined);
    return reactionAt(point);
  };
  stage.connector.script(onSend);
  if (point.kind === 'any-time') spring(delayOf(point, random), kill);
  const before: Before = (step) => {
    if (set && point.kind === 'in-turn' && point.at === step) spring(delayOf(point, random), kill);
  };
  const atEnd = (): void => {
    if (point.kind === 'between') spring(delayOf(point, random), kill);
  };
  return { before, atEnd, sprung: () => sprung };
};

/** Now and then the connector takes its time. */
const slowness = (random: Random): Reaction | undefined =>
  random.share() < 0.15 ? { delayMs: 100 + random.below(500) } : undefined;

/** As Teams: what is not answered comes again with the same id, and now and then what was answered too. */
export const deliverTo =
  (keeper: Keeper, random: Random, again: (raw: { from: string }) => void): Deliver =>
  async (raw) => {
    for (;;) {
      const bot = await keeper.alive();
      const answer = await bot.post(raw);
      if (answer?.status === 200) {
        if (random.share() < 0.15) await bot.post(raw);
        return answer.body;
      }
      if (answer) throw new Error(`The bot answered ${answer.status}: ${bot.complaints().join('\n')}`);
      again({ from: String((raw['from'] as { id: unknown }).id) });
      await sleep(10);
      if ((await keeper.alive()) === bot) throw new Error('The bot hung up without being killed.');
    }
  };

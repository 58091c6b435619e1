import { COORDINATORS_TARGET } from '../../src/domain/targets.ts';
import type { TestPerson } from './activities.ts';
import { inputsOf } from './card-reading.ts';
import { actionOf, cardOf, type Stage, type StageChannel } from './killing-stage.ts';
import type { StandingPost } from './scripted-connector.ts';

export const ACTS = ['take', 'confirm', 'close'] as const;
export type Step = 'say' | 'skip' | 'send' | (typeof ACTS)[number];

/** One actor with one idea, and what is to become of it. */
export type Round = {
  actor: TestPerson;
  /** Where the actor says that it belongs. */
  channel: StageChannel;
  text: string;
  /** Of the draft, and so of the idea; null until it is sent. */
  ideaId: string | null;
  /** What the staff has done with it. */
  acted: Step[];
  /** The cards it was done on, by the connector's id. */
  pressed: string[];
};

/** Called just before the activity of a step is handed in. */
export type Before = (step: Step) => void;

const QUESTIONS_AT_MOST = 15;
export const NOTE = 'Tack, det här tar vi vidare i höst.';

/** The actor describes the idea, skips what is asked, says where it belongs and sends it. */
export const tellIdea = async (stage: Stage, round: Round, before: Before): Promise<void> => {
  const { actor, channel } = round;
  before('say');
  await stage.says(actor, round.text);
  for (let asked = 0; asked < QUESTIONS_AT_MOST; asked += 1) {
    const summary = newestWith(stage.chat(actor), 'send');
    if (summary) {
      before('send');
      const placement = channel.target === COORDINATORS_TARGET ? 'inget' : channel.target;
      await stage.presses(actor, summary.on, summary.action, { ...inputsOf(cardOf(summary.on)), placement });
      round.ideaId = String(summary.action.data['draft']);
      return;
    }
    const question = newestWith(stage.chat(actor), 'skip');
    if (!question) throw new Error(`${actor.name} was not asked anything.`);
    before('skip');
    await stage.presses(actor, question.on, question.action);
  }
  throw new Error(`${actor.name} was asked without end.`);
};

/** Staff does one thing with the idea, on this card of it; on a stale one, on what is shown in its place. */
export const actOn = async (
  stage: Stage,
  round: Round,
  act: (typeof ACTS)[number],
  on: StandingPost,
  before: Before,
): Promise<void> => {
  const person = staffOf(stage, round);
  let card = cardOf(on);
  for (let pressed = 0; pressed < 3; pressed += 1) {
    const action = actionOf(card, act);
    if (!action) break;
    before(act);
    round.pressed.push(on.id);
    const fields = act === 'close' ? { reason: 'referred', note: NOTE } : {};
    card = await stage.presses(person, on, action, fields);
  }
  round.acted.push(act);
};

/** Who has to do with ideas there. */
export const staffOf = ({ coordinator, leader }: Stage, { channel }: Round): TestPerson =>
  channel.target === COORDINATORS_TARGET ? coordinator : leader;

/** Every post that came as this idea's card, oldest first. */
export const cardsOf = ({ connector }: Stage, { ideaId }: Round): StandingPost[] =>
  connector.done
    .filter(({ kind, activity }) => kind === 'post' && isCardOf(activity.attachments?.[0]?.content, ideaId))
    .map(({ post }) => post);

const isCardOf = (card: unknown, ideaId: string | null): boolean =>
  ideaId !== null &&
  ['take', 'confirm', 'close'].some((verb) => actionOf(card, verb)?.data['idea'] === ideaId);

const newestWith = (posts: StandingPost[], verb: string) => {
  const on = posts.findLast((post) => actionOf(cardOf(post), verb));
  const action = on && actionOf(cardOf(on), verb);
  return on && action ? { on, action } : undefined;
};

import { expect } from 'vitest';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Language } from '../../src/domain/codes.ts';
import { placementCode } from '../../src/domain/placement.ts';
import { levelName } from '../../src/text/level-name.ts';
import { COORDINATORS_TARGET, targetOf } from '../../src/domain/targets.ts';
import { placementTitle } from '../../src/cards/placement-choices.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import { actionsOf, inputsOf, readCard } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import { after, inChat, nextMessage, offers, pressIn } from './chat.ts';
import type { LabelledIdea } from './draw-ideas.ts';
import type { House } from './start-house.ts';

export type Sent = {
  number: string;
  receipt: SeenMessage;
  /** The message with the card in the channel. */
  posted: SeenMessage;
};

export type Placed = { area: string; subarea: string | null };

/**
 * Sends the idea from its summary card, where the actor has chosen what the label says wherever the bot
 * proposed something else, and waits for the receipt and for the card in the channel of that label.
 */
export async function sendIdea(
  house: House,
  summary: SeenMessage,
  label: Placed & Pick<LabelledIdea, 'level'>,
  language: Language,
): Promise<Sent> {
  const chosen = choiceOf(summary, label, language);
  if (Object.keys(chosen).length > 0) await house.page.fill(inChat(house, summary), chosen);
  const channel = channelOf(house, label);
  const before = house.page.messages(channel.id).length;
  const receipt = await after(
    house,
    house.playground.preset.personalChat.id,
    () => pressIn(house, summary, 'send'),
    offers('my-ideas'),
  );
  const number = /IDE-\d{4}-\d{4}/.exec(readCard(receipt.cards))?.[0] ?? '';
  expect(number, readCard(receipt.cards)).not.toBe('');
  const posted = await nextMessage(house, channel.id, before, isCardOf(number));
  expect(posted.changed).toBe(false);
  return { number, receipt, posted };
}

/** A message with the card of that idea, as staff see it. */
export const isCardOf =
  (number: string) =>
  (message: SeenMessage): boolean =>
    offers('take', 'confirm', 'change')(message) && readCard(message.cards).includes(number);

/** Where an idea with this placement is received, with the channels as the preset connects them. */
export const channelOf = ({ playground }: House, placed: Placed) =>
  targetOf(placed, firstDefinitions) === COORDINATORS_TARGET ? playground.general : playground.areas;

/** What is to be filled in on the summary, by label; empty where the bot proposes what the label says. */
function choiceOf(
  summary: SeenMessage,
  label: Placed & Pick<LabelledIdea, 'level'>,
  language: Language,
): Record<string, string> {
  const { cards } = cardTextsFor(language);
  const wanted = placementCode(label);
  const { placement, level } = inputsOf(summary.cards);
  const chosen: Record<string, string> = {};
  if (placement !== wanted) {
    console.log(`  the actor corrects the area: ${String(placement)} -> ${wanted}`);
    chosen[cards.summary.pickArea] = placementTitle(wanted, language, firstDefinitions);
  }
  if (level !== label.level) {
    console.log(`  the actor corrects the level: ${String(level)} -> ${label.level}`);
    chosen[cards.summary.pickLevel] = levelName(label.level, language, firstDefinitions);
  }
  if (Object.keys(chosen).length === 0) console.log('  the bot proposes what the label says');
  return chosen;
}

/** The ids a card's own buttons carry, as a forger would read them. */
export const dataOf = (message: SeenMessage, verb: string): Record<string, unknown> => {
  const action = message.cards.flatMap(actionsOf).find((one) => one.verb === verb);
  if (action === undefined) throw new Error(`no button ${verb}`);
  return action.data;
};

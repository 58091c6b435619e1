import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import { actionsOf } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import type { House } from './start-house.ts';

export type Seen = (message: SeenMessage) => boolean;

/** Does something and waits for the bot's next message, in the conversations meant, that holds. */
export async function after(
  house: House,
  conversationId: string,
  act: () => Promise<unknown>,
  holds: Seen = () => true,
): Promise<SeenMessage> {
  const before = house.page.messages(conversationId).length;
  await act();
  return nextMessage(house, conversationId, before, holds);
}

/** The first message after the first `before` ones that holds, as soon as there is one. */
export const nextMessage = (
  house: House,
  conversationId: string,
  before: number,
  holds: Seen,
): Promise<SeenMessage> =>
  vi.waitFor(
    () => {
      const since = house.page.messages(conversationId).slice(before);
      const found = since.find(holds);
      if (found) return found;
      const said = since.map(({ text, cards }) => text || JSON.stringify(cards).slice(0, 400));
      throw new Error(
        `not said; since then: ${said.join('\n') || 'nothing'}\n${house.botOutput().slice(-3000)}`,
      );
    },
    { timeout: 20_000, interval: 50 },
  );

/** The verbs of the buttons of a message's card. */
export const verbsOf = ({ cards }: SeenMessage): string[] => cards.flatMap(actionsOf).map(({ verb }) => verb);

/** A message with a card that has a button with one of these verbs. */
export const offers =
  (...verbs: string[]): Seen =>
  (message) =>
    verbsOf(message).some((verb) => verbs.includes(verb));

/** Presses the button of that verb, where the message stands in the personal chat. */
export async function pressIn(house: House, message: SeenMessage, verb: string): Promise<void> {
  const action = message.cards.flatMap(actionsOf).find((one) => one.verb === verb);
  if (action === undefined) throw new Error(`no button ${verb}: ${verbsOf(message).join(', ')}`);
  await house.page.press(inChat(house, message), action.title);
}

/** Where the card of a message stands in the personal chat, which shows every message in order. */
export function inChat(house: House, message: SeenMessage): Locator {
  const { personalChat } = house.playground.preset;
  const withCards = house.page
    .messages(personalChat.id)
    .filter(({ changed, cards }) => !changed && cards.length > 0);
  return house.page.nthCard(withCards.findIndex(({ id }) => id === message.id));
}

import { actionsOf, type CardAction, type CardJson, readCard } from './card-reading.ts';
import type { ScriptedConnector } from './scripted-connector.ts';

/** Something that came to be seen in a chat or a channel: a text, a card, a card drawn anew, a notice. */
type Shown = { place: string; threadId: string; id: string; text: string; card: CardJson | undefined };

export type Transcript = {
  /** What has come there since last asked. */
  said(place: string): string[];
  /** The newest card there. */
  card(place: string): CardJson | undefined;
  /** The newest card there with a button of this title or verb. */
  button(place: string, button: string): { on: Shown; action: CardAction };
  /** Takes over what the connector has carried out since. */
  collect(): void;
  /** What a pressed button was answered with: it stands where the card stood, above what came meanwhile. */
  answered(on: Pick<Shown, 'place' | 'threadId' | 'id'>, value: unknown, since: number): string;
  length(): number;
};

/** What is seen in all chats and channels: what the connector holds, and what only the presser of a button saw. */
export const createTranscript = (connector: ScriptedConnector): Transcript => {
  const shown: Shown[] = [];
  const readUpTo = new Map<string, number>();
  let carried = 0;

  const collect = (): void => {
    for (const { post, activity } of connector.done.slice(carried)) {
      const card = activity.attachments?.[0]?.content;
      const { conversationId: place, threadId, id } = post;
      shown.push({ place, threadId, id, text: activity.text ?? readCard(card), card });
    }
    carried = connector.done.length;
  };

  return {
    collect,
    length: () => shown.length,
    said: (place) => {
      collect();
      const said = shown.slice(readUpTo.get(place) ?? 0).filter((entry) => entry.place === place);
      readUpTo.set(place, shown.length);
      return said.map(({ text }) => text);
    },
    card: (place) => {
      collect();
      return shown.findLast((entry) => entry.place === place && entry.card)?.card;
    },
    button: (place, button) => {
      const cards = standing(shown, place);
      for (const on of cards) {
        const action = actionsOf(on.card).find(({ title, verb }) => title === button || verb === button);
        if (action) return { on, action };
      }
      const titles = cards.flatMap(({ card }) => actionsOf(card).map(({ title }) => title));
      throw new Error(`no button "${button}" there; there are: ${titles.join(', ')}`);
    },
    answered: (on, value, since) => {
      const card = typeof value === 'string' ? undefined : (value as CardJson);
      const text = card ? readCard(card) : String(value);
      shown.splice(since, 0, { ...on, text, card });
      return text;
    },
  };
};

/** Cards newest first; of one that has been drawn anew only what stands now. */
const standing = (shown: Shown[], place: string): Shown[] => {
  const seen = new Set<string>();
  return shown
    .filter((entry) => entry.place === place && entry.card !== undefined)
    .reverse()
    .filter(({ id }) => !seen.has(id) && seen.add(id));
};

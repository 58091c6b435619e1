import type { Activity } from 'botbuilder';
import type { Language } from '../domain/codes.ts';
import type { Card, Message } from '../domain/message.ts';

/** A card as Adaptive Card JSON, in the receiver's language, with what the store says that areas are called. */
export type DrawCard = (card: Card, language: Language) => Promise<object>;

/**
 * A message as an activity. A card stands alone, with its words in `summary`: an activity with both text and
 * card becomes two messages in Teams, and can never be updated.
 */
export const toActivity = async (message: Message, draw: DrawCard): Promise<Partial<Activity>> =>
  message.kind === 'text'
    ? { type: 'message', text: message.text, textFormat: 'markdown' }
    : {
        type: 'message',
        summary: message.summary,
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: await draw(message.card, message.language),
          },
        ],
      };

import { Application } from '@microsoft/teams-ai';
import type { TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';

/**
 * The route table. The library routes and no more: it keeps no state, sends no typing, cuts no mentions, and
 * what a card's button is answered with is ours to say.
 */
export const createApp = (onTurn: (context: TurnContext) => Promise<void>): Application<TurnState> => {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false });
  const route = (fits: (context: TurnContext) => boolean, invoke = false) =>
    app.addRoute(
      async (context) => fits(context),
      (context) => onTurn(context),
      invoke,
    );
  const is = (type: string) => (context: TurnContext) => context.activity.type === type;

  route((context) => is('invoke')(context) && context.activity.name === 'adaptiveCard/action', true);
  /** Without an answer to the others Teams would say that the app cannot be reached. */
  route(is('invoke'), true);
  route(is('message'));
  route(is('installationUpdate'));
  route(is('conversationUpdate'));
  /** Edits, deletions, reactions, typing and whatever else there may be: heard, and nothing done. */
  route(() => true);
  return app;
};

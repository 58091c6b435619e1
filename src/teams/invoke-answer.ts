import type { Activity } from 'botbuilder';
import type { ActionAnswer } from '../flows/action-answer.ts';
import { edgeTexts } from '../text/edge-texts.ts';
import type { DrawCard } from './outgoing.ts';

/**
 * What an invoke is answered with. Every one gets an answer: without, Teams says that the app cannot be reached.
 * A card takes the place of the pressed one for who pressed it; the same for all comes by an update.
 */
export const invokeAnswer = (
  name: string | undefined,
  answer: ActionAnswer | null,
  draw: DrawCard,
): Partial<Activity> => ({
  type: 'invokeResponse',
  value: { status: 200, body: invokeBody(name, answer, draw) },
});

/** The same as the body of an HTTP answer. */
export const invokeBody = (name = '', answer: ActionAnswer | null, draw: DrawCard): object | undefined => {
  if (name === 'adaptiveCard/action') return cardAnswer(answer, draw);
  if (name.startsWith('task/')) return { task: { type: 'message', value: edgeTexts.unknownRequest } };
  if (name.startsWith('composeExtension/'))
    return { composeExtension: { type: 'message', text: edgeTexts.unknownRequest } };
  return undefined;
};

const cardAnswer = (answer: ActionAnswer | null, draw: DrawCard): object => {
  if (answer?.kind === 'card' && answer.message.kind === 'card')
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: draw(answer.message.card, answer.message.language),
    };
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: noteOf(answer) };
};

const noteOf = (answer: ActionAnswer | null): string => {
  if (answer?.kind === 'note') return answer.text;
  return answer?.message.kind === 'text' ? answer.message.text : edgeTexts.done;
};

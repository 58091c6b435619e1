import type { TurnContext } from 'botbuilder';
import type { Ids } from '../domain/ports.ts';
import { edgeTexts } from '../text/edge-texts.ts';
import { activitySchema } from './activity.ts';
import { readConversation, threadOf } from './incoming.ts';
import { invokeAnswer } from './invoke-answer.ts';
import { faultFields, type Log } from './log.ts';
import type { DrawCard } from './outgoing.ts';
import type { Speak } from './speak.ts';

/** Last resort: logs the fault under a code, says one calm sentence with the code, and never throws. */
export const createTurnError =
  ({ speak, draw, ids, log }: { speak: Speak; draw: DrawCard; ids: Ids; log: Log }) =>
  async (context: TurnContext, fault: unknown): Promise<void> => {
    const code = ids.next().replace(/-/g, '').slice(-8);
    log('error', 'turn-failed', { code, type: context.activity.type, ...faultFields(fault) });
    try {
      const text = edgeTexts.fault(code);
      const activity = activitySchema.parse(context.activity);
      if (activity.type === 'invoke')
        await context.sendActivity(await invokeAnswer(activity.name, { kind: 'note', text }, draw));
      else if (activity.type === 'message')
        await speak(readConversation(activity), threadOf(activity), { language: 'sv', kind: 'text', text });
    } catch (second) {
      log('error', 'turn-failed-twice', { code, ...faultFields(second) });
    }
  };

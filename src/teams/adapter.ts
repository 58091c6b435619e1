import { CloudAdapter, INVOKE_RESPONSE_KEY } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod/v4';
import { activitySchema } from './activity.ts';
import type { TeamsActivity } from './activity.ts';

/** What an HTTP request is answered with. */
export type Answer = { status: number; body?: unknown };

/** Takes one authenticated activity through the library and gives what an invoke was answered with. */
export type TakeActivity = (
  sender: AuthenticateRequestResult,
  activity: TeamsActivity,
  turn: (context: TurnContext) => Promise<void>,
) => Promise<Answer>;

const libraryActivity = z.custom<Activity>((value) => activitySchema.safeParse(value).success);
/** An activity that has been read, as the library names its type. It gets what was read and no more. */
export const forLibrary = (activity: TeamsActivity): Activity => libraryActivity.parse({ ...activity });

const answerSchema = z.object({ value: z.object({ status: z.number(), body: z.unknown() }) });

/**
 * The library's adapter, without its HTTP part: that answers with the text of whatever went wrong. A fault
 * inside a turn goes to `onFault` and no further.
 */
export const createAdapter = (
  authentication: BotFrameworkAuthentication,
  onFault: (context: TurnContext, fault: unknown) => Promise<void>,
): { adapter: CloudAdapter; take: TakeActivity } => {
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = onFault;
  const take: TakeActivity = async (sender, activity, turn) => {
    let answer: Answer = { status: 200 };
    await adapter.processActivityDirect(sender, forLibrary(activity), async (context) => {
      try {
        await turn(context);
      } catch (fault) {
        await onFault(context, fault);
      }
      answer = answerSchema.safeParse(context.turnState.get(INVOKE_RESPONSE_KEY)).data?.value ?? answer;
    });
    return answer;
  };
  return { adapter, take };
};

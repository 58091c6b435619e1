import type { TurnContext } from 'botbuilder';
import { conversationKey } from '../domain/conversation.ts';
import type { Message } from '../domain/message.ts';
import { personKey } from '../domain/person.ts';
import type { Sessions } from '../domain/ports.ts';
import type { StandingDeps } from '../flows/deps.ts';
import type { Incoming } from '../flows/incoming.ts';
import type { Session } from '../flows/session.ts';
import type { ActionAnswer } from '../flows/action-answer.ts';
import { activitySchema } from './activity.ts';
import type { NameConversation } from './channel-name.ts';
import { type FindMember, readActivity, threadOf } from './incoming.ts';
import { invokeAnswer } from './invoke-answer.ts';
import type { DrawCard } from './outgoing.ts';
import type { KeyedQueue } from './queue.ts';
import type { Speak } from './speak.ts';
import { takeOnce } from './take-once.ts';
import { withinPatience } from './within-patience.ts';

export type TurnDeps = {
  flows: StandingDeps;
  sessions: Sessions<Session>;
  speak: Speak;
  draw: DrawCard;
  findMember: FindMember;
  nameConversation: NameConversation;
  partnerTenants: Map<string, string>;
  queue: KeyedQueue;
  pause: (attempt: number) => Promise<void>;
  /** A fault after the answer was given. */
  onLateFault: (fault: unknown) => void;
};

/** One activity, from what was said to the answer: the straight line. */
export const onTurn = async (context: TurnContext, deps: TurnDeps): Promise<void> => {
  const activity = activitySchema.parse(context.activity);
  const incoming = await readActivity(activity, { ...deps, now: deps.flows.clock.now() });
  if (incoming.content.kind !== 'left') await deps.flows.conversations.remember(incoming.conversation);
  const key = sessionKey(incoming);
  const say = async (message: Message) =>
    isOver(await deps.speak(incoming.conversation, threadOf(activity), message));
  const take = (onAnswer: (answer: ActionAnswer | null) => void) =>
    deps.queue.run(key, () => takeOnce(key, incoming, { ...deps, say, onAnswer }));
  if (activity.type === 'invoke') {
    const answer = await withinPatience(take, deps.onLateFault);
    await context.sendActivity(await invokeAnswer(activity.name, answer, deps.draw));
  } else await take(() => undefined);
};

/** What one person says in one place never touches what they say in another. */
const sessionKey = ({ conversation, person }: Incoming): string =>
  `${conversationKey(conversation)} ${personKey(person)}`;

/** Not to be said again: it arrived, may have arrived, or never will. */
const isOver = ({ kind }: Awaited<ReturnType<Speak>>): boolean =>
  kind === 'sent' || kind === 'unsure' || kind === 'refused';

import { conversationKey } from '../../domain/conversation.ts';
import { emptyRouting, type Routing, type Subscription } from '../../domain/routing.ts';
import { nextSummary } from '../../domain/summary-times.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { formatDate } from '../../text/format-date.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../talk.ts';
import { sightFor } from './count-period.ts';
import { refusalOf } from './show-figures.ts';

/** Begins or ends that a channel gets the summary of every week. What is said of it. */
export const subscribe = async (
  session: Session,
  kind: 'subscribe' | 'unsubscribe',
  { conversation, person }: Pick<Incoming, 'conversation' | 'person'>,
  deps: Deps,
): Promise<string> => {
  const { language } = session;
  const words = figureTextsFor(language).chat;
  const sight = await sightFor(person, null, deps);
  if (sight.kind !== 'seen') return refusalOf(sight, session, deps) ?? words.onlyStaff;
  if (conversation.kind !== 'channel') return words.onlyInChannel;
  const home = deps.settings.homeTenantId;
  const routing = (await deps.routings.load(home)) ?? emptyRouting(home);
  const here = conversationKey(conversation);
  const others = (routing.subscriptions ?? []).filter((one) => one.conversation !== here);
  const isSubscribed = others.length < (routing.subscriptions ?? []).length;
  if (isSubscribed === (kind === 'subscribe'))
    return kind === 'subscribe' ? words.alreadySubscribed : words.notSubscribed;
  const now = deps.clock.now();
  const since = now.toISOString();
  const added: Subscription[] =
    kind === 'subscribe'
      ? [{ conversation: here, language, targets: sight.targets, by: person, since, run: null }]
      : [];
  const log = [...routing.log, { at: since, by: person, change: `${kind} ${here}` }].slice(-200);
  const next: Routing = {
    ...routing,
    version: routing.version + 1,
    subscriptions: [...others, ...added],
    log,
  };
  if (!(await deps.routings.save(next))) return textsOf(session).desk.busy;
  return kind === 'subscribe' ? words.subscribed(formatDate(nextSummary(now), language)) : words.unsubscribed;
};

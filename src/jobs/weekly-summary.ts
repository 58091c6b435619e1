import type { Message } from '../domain/message.ts';
import { weekOf } from '../domain/period.ts';
import { planSummary, type SummaryPlan, type SummaryRun } from '../domain/plan-summary.ts';
import type {
  Clock,
  Conversations,
  DefinitionsStore,
  IdeaPeriods,
  Routings,
  Sender,
  SendResult,
} from '../domain/ports.ts';
import type { Subscription } from '../domain/routing.ts';
import { ofTargets } from '../reports/of-targets.ts';
import { summarise } from '../reports/summarise.ts';
import { toView } from '../reports/to-view.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { formatList } from '../text/format-list.ts';
import { namePeriod } from '../text/name-period.ts';
import { changeSubscription } from './change-subscription.ts';

export type SummaryDeps = {
  routings: Routings;
  conversations: Conversations;
  ideaPeriods: IdeaPeriods;
  definitions: DefinitionsStore;
  sender: Sender;
  clock: Clock;
  homeTenantId: string;
  report: (event: string, fields: Record<string, unknown>) => void;
};

const PAUSE_MS = 60_000;

/** Sends every channel the summary that is due there and nobody has claimed. Any number of processes may do so at once. */
export const sendSummaries = async (deps: SummaryDeps): Promise<void> => {
  const routing = await deps.routings.load(deps.homeTenantId);
  for (const { conversation } of routing?.subscriptions ?? []) {
    const claimed = await claim(conversation, deps);
    if (!claimed) continue;
    const { plan, subscription } = claimed;
    const result = await post(plan, subscription, deps);
    await changeSubscription(conversation, deps, (one) =>
      one.run?.week === plan.run.week && one.run.state === 'claimed'
        ? { ...one, run: settled(plan, result, deps.clock.now()) }
        : one,
    );
    const { week, attempts, missed } = plan.run;
    deps.report('summary-sent', { conversation, week, attempts, missed, result: result.kind });
  }
};

type Due = Exclude<SummaryPlan, { kind: 'nothing' }>;

const claim = async (
  conversation: string,
  deps: SummaryDeps,
): Promise<{ plan: Due; subscription: Subscription } | undefined> => {
  let plan: SummaryPlan = { kind: 'nothing' };
  const subscription = await changeSubscription(conversation, deps, (one) => {
    plan = planSummary(one, deps.clock.now());
    return plan.kind === 'nothing' ? one : { ...one, run: plan.run };
  });
  const made = plan as SummaryPlan;
  return subscription && made.kind !== 'nothing' ? { plan: made, subscription } : undefined;
};

const post = async (plan: Due, subscription: Subscription, deps: SummaryDeps): Promise<SendResult> => {
  const conversation = await deps.conversations.get(subscription.conversation);
  if (!conversation) return { kind: 'unreachable', trouble: 'conversation-unknown' };
  const message =
    plan.kind === 'send' ? await card(plan.run, subscription, deps) : missed(plan.run, subscription);
  return deps.sender.post(conversation, message);
};

const card = async (run: SummaryRun, subscription: Subscription, deps: SummaryDeps): Promise<Message> => {
  const { targets, language } = subscription;
  const now = deps.clock.now();
  const period = weekOf(run.week);
  const view = toView(await summarise(period, deps.ideaPeriods, now, ofTargets(targets)), {
    targets,
    isPublic: false,
    now,
    definitions: await deps.definitions.current(now),
    asker: null,
  });
  const summary = figureTextsFor(language).chat.summary(namePeriod(period, language));
  return {
    language,
    kind: 'card',
    card: { name: 'figures', view: { ...view, missed: run.missed } },
    summary,
  };
};

const missed = (run: SummaryRun, { language }: Subscription): Message => {
  const weeks = [...run.missed, run.week].map((monday) => namePeriod(weekOf(monday), language));
  return {
    language,
    kind: 'text',
    text: figureTextsFor(language).chat.missedOnly(formatList(weeks, language)),
  };
};

/** What may have arrived is not sent again: two summaries would be two truths. */
const settled = ({ kind, run }: Due, result: SendResult, now: Date): SummaryRun => {
  const later = (ms: number): SummaryRun => ({
    ...run,
    state: 'waiting',
    notBefore: new Date(now.getTime() + ms).toISOString(),
  });
  switch (result.kind) {
    case 'sent':
    case 'unsure':
      return { ...run, state: kind === 'send' ? 'sent' : 'missed' };
    case 'again':
      return later(Math.max(result.afterMs, PAUSE_MS * Math.min(run.attempts, 30)));
    case 'stopped':
      return later(PAUSE_MS);
    case 'vanished':
    case 'unreachable':
    case 'refused':
      return { ...run, state: 'failed' };
  }
};

import type { TurnContext } from 'botbuilder';
import type { Message } from '../domain/message.ts';
import { edgeTexts } from '../text/edge-texts.ts';
import type { TeamsActivity } from './activity.ts';
import type { Answer, TakeActivity } from './adapter.ts';
import type { Authenticate } from './authentication.ts';
import { type GateRules, judge, readEnvelope } from './gate.ts';
import { readConversation, threadOf } from './incoming.ts';
import { invokeBody } from './invoke-answer.ts';
import type { Log } from './log.ts';
import type { DrawCard } from './outgoing.ts';
import type { Speak } from './speak.ts';

export type ReceiveDeps = {
  authenticate: Authenticate;
  rules: GateRules;
  take: TakeActivity;
  turn: (context: TurnContext) => Promise<void>;
  speak: Speak;
  draw: DrawCard;
  log: Log;
};

/**
 * One posted activity, from raw JSON to an HTTP answer. In this order: is it an activity (400), who sent it
 * (401), from where and to be answered where (403), whose organisation (a calm refusal); then the turn.
 */
export const createReceive =
  (deps: ReceiveDeps) =>
  async (raw: unknown, authorization: string): Promise<Answer> => {
    const activity = readEnvelope(raw);
    if (!activity) return { status: 400 };
    const sender = await deps.authenticate(activity, authorization);
    if (!sender) return { status: 401 };
    const verdict = judge(activity, deps.rules);
    switch (verdict.kind) {
      case 'refused':
        deps.log('warn', 'activity-refused', { why: verdict.why });
        return { status: 403 };
      case 'foreign':
        deps.log('info', 'foreign-tenant', { type: activity.type });
        return refuse(activity, deps);
      case 'admitted':
        return deps.take(sender, activity, deps.turn);
    }
  };

/** Said to a person who speaks; an event from a foreign organisation is only not acted upon. */
const refuse = async (activity: TeamsActivity, { speak, draw }: ReceiveDeps): Promise<Answer> => {
  const text = edgeTexts.foreign;
  if (activity.type === 'invoke')
    return { status: 200, body: await invokeBody(activity.name, { kind: 'note', text }, draw) };
  const message: Message = { language: 'sv', kind: 'text', text };
  if (activity.type === 'message') await speak(readConversation(activity), threadOf(activity), message);
  return { status: 200 };
};

import { personalChatOf } from './activities.ts';
import type { Random } from './killing-random.ts';
import type { Round, Step } from './killing-round.ts';
import type { Call, Reaction } from './scripted-connector.ts';

/** What the bot says while a round goes on. */
export type Send = 'reply' | 'card' | 'notice' | 'update';

/** A point at which the process is killed, or at which the connector alone misbehaves. */
export type Point =
  /** A little after an activity has been handed in. */
  | { kind: 'in-turn'; at: Step }
  /** The connector has the request and does nothing with it; has done it and keeps the answer; has answered. */
  | { kind: 'hanging' | 'recorded' | 'answered'; at: Send }
  | { kind: 'any-time' | 'between' | 'starting' }
  /** Nobody is killed: the line is cut before or after the connector did it, or it never answers. */
  | { kind: 'cut' | 'cut-late' | 'silent'; at: Send };

/** Twenty points of every kind that matters, and some trouble without a kill. */
export const POINTS: readonly Point[] = [
  { kind: 'in-turn', at: 'say' },
  { kind: 'in-turn', at: 'skip' },
  { kind: 'in-turn', at: 'send' },
  { kind: 'in-turn', at: 'send' },
  { kind: 'in-turn', at: 'take' },
  { kind: 'in-turn', at: 'close' },
  { kind: 'hanging', at: 'card' },
  { kind: 'hanging', at: 'notice' },
  { kind: 'hanging', at: 'update' },
  { kind: 'recorded', at: 'card' },
  { kind: 'recorded', at: 'card' },
  { kind: 'recorded', at: 'notice' },
  { kind: 'recorded', at: 'reply' },
  { kind: 'answered', at: 'card' },
  { kind: 'answered', at: 'notice' },
  { kind: 'any-time' },
  { kind: 'any-time' },
  { kind: 'between' },
  { kind: 'starting' },
  { kind: 'starting' },
];

export const TROUBLES: readonly Point[] = [
  { kind: 'cut', at: 'card' },
  { kind: 'cut-late', at: 'card' },
  { kind: 'silent', at: 'card' },
  { kind: 'cut-late', at: 'notice' },
  { kind: 'cut', at: 'update' },
];

export const nameOf = (point: Point): string => ('at' in point ? `${point.kind} ${point.at}` : point.kind);

export const isKill = ({ kind }: Point): boolean =>
  kind !== 'cut' && kind !== 'cut-late' && kind !== 'silent';

/** Does it fall after the card has come? Then the round must get that far. */
export const fallsLate = (point: Point): boolean =>
  'at' in point && ['take', 'confirm', 'close', 'notice', 'update'].includes(point.at);

/** From what sets a point off to the kill: at most so many milliseconds. */
const delays: Partial<Record<Point['kind'], number>> = {
  'in-turn': 45,
  hanging: 400,
  recorded: 400,
  answered: 15,
  'any-time': 2500,
  between: 300,
};

export const delayOf = ({ kind }: Point, random: Random): number => random.share() * (delays[kind] ?? 0);

/** The send that sets the point off, if one does. */
export const sendOf = (point: Point): Send | undefined => {
  if (point.kind === 'starting') return 'card';
  return 'at' in point && point.kind !== 'in-turn' ? point.at : undefined;
};

/** What the connector does at the point; undefined: it obliges. */
export const reactionAt = ({ kind }: Point): Reaction | undefined => {
  switch (kind) {
    case 'hanging':
    case 'silent':
      return { hang: true };
    case 'recorded':
      return { done: true, hang: true };
    case 'cut':
      return { reset: true };
    case 'cut-late':
      return { done: true, reset: true };
    case 'starting':
      return { status: 429, code: 'TooManyRequests', retryAfter: 1 };
    case 'answered':
    case 'in-turn':
    case 'any-time':
    case 'between':
      return undefined;
  }
};

/** Is this the send that the point is about? Before the staff acts the chat gets replies, after it notices. */
export const isSendOf = (call: Call, send: Send, { actor, channel, acted }: Round): boolean => {
  const inChat = call.kind === 'send' && call.conversationId === personalChatOf(actor);
  switch (send) {
    case 'reply':
      return inChat && acted.length === 0;
    case 'notice':
      return inChat && /^IDE-/.test(call.activity.summary ?? '');
    case 'card':
      return call.kind === 'create' && call.conversationId === channel.id;
    case 'update':
      return call.kind === 'update' && call.conversationId.startsWith(channel.id);
  }
};

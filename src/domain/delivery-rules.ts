import type { Delivery, DeliveryContent } from './delivery.ts';
import { personKey } from './person.ts';
import type { SendResult } from './ports.ts';

/** How an attempt ended that did not end in `sent`. */
export type Failure = Exclude<SendResult, { kind: 'sent' }>;

type Verdict =
  /** Later; after many times it is parked. */
  | 'retry'
  /** Once more, saying that it may be a repeat; after that it is parked. A possible double beats a lost idea. */
  | 'repeat-once'
  /** A text to a person is not repeated unasked: nobody knows whether it arrived. */
  | 'leave-unsure'
  /** The message is not there *yet*, or not any more: some tries, then a new one in the same thread. */
  | 'retry-then-replace'
  /** To the coordinators' channel instead; from there on parked, or failed when refused. */
  | 'fall-back'
  | 'park'
  | 'fail'
  /** The bot itself is refused: not this delivery's fault, so the attempt does not count. */
  | 'pause';

/** What follows when `row` ended as `column`. Source: the connector's status table, and what the house decided. */
const RULES: Record<DeliveryContent['kind'], Record<Failure['kind'], Verdict>> = {
  'post-card': {
    again: 'retry',
    unsure: 'repeat-once',
    vanished: 'fall-back',
    unreachable: 'fall-back',
    refused: 'fall-back',
    stopped: 'pause',
  },
  'update-card': {
    again: 'retry',
    unsure: 'retry',
    vanished: 'retry-then-replace',
    unreachable: 'park',
    refused: 'fail',
    stopped: 'pause',
  },
  'replace-card': {
    again: 'retry',
    unsure: 'repeat-once',
    vanished: 'fail',
    unreachable: 'park',
    refused: 'fail',
    stopped: 'pause',
  },
  // The card shows the same: a nudge that may have failed is not worth a double.
  nudge: {
    again: 'retry',
    unsure: 'fail',
    vanished: 'fail',
    unreachable: 'park',
    refused: 'fail',
    stopped: 'pause',
  },
  notice: {
    again: 'retry',
    unsure: 'leave-unsure',
    vanished: 'park',
    unreachable: 'park',
    refused: 'fail',
    stopped: 'pause',
  },
};

/** With the waits below about six hours. */
const ATTEMPTS_MAX = 20;
const WAIT_FIRST_MS = 2_000;
const WAIT_MAX_MS = 30 * 60_000;
/** A wait that the connector asks for is honoured, within reason. */
const WAIT_ASKED_MAX_MS = 24 * 3_600_000;
/** A message that is missing is looked for again after these waits: about a minute in all. */
const VANISHED_WAITS_MS = [3_000, 7_000, 15_000, 30_000];
/** When nothing can be sent at all. */
export const PAUSE_MS = 60_000;

/**
 * The delivery after a failed attempt. A claim that lapsed counts as `unsure`. `jitter` is a share between 0 and 1
 * that keeps many deliveries from coming back at once.
 */
export const afterFailure = (delivery: Delivery, failure: Failure, now: Date, jitter: number): Delivery => {
  const troubled: Delivery = { ...delivery, trouble: failure.trouble };
  switch (RULES[delivery.content.kind][failure.kind]) {
    case 'retry': {
      const asked = failure.kind === 'again' ? failure.afterMs : 0;
      return retried(troubled, Math.max(asked, backoff(delivery.attempts, jitter)), now);
    }
    case 'repeat-once':
      return repeated(troubled, backoff(delivery.attempts, jitter), now);
    case 'leave-unsure':
      return { ...troubled, state: 'unsure' };
    case 'retry-then-replace':
      return soughtAgain(troubled, now);
    case 'fall-back':
      return fallenBack(troubled, failure, now);
    case 'park':
      return { ...troubled, state: 'parked' };
    case 'fail':
      return { ...troubled, state: 'failed' };
    case 'pause':
      return { ...waiting(troubled, PAUSE_MS, now), attempts: Math.max(0, delivery.attempts - 1) };
  }
};

/** What a parked delivery waits for: its person's key, or news of any channel (`channel`). */
export const waitsFor = (content: DeliveryContent): string =>
  content.kind === 'notice' ? personKey(content.to) : 'channel';

const waiting = (delivery: Delivery, afterMs: number, now: Date): Delivery => ({
  ...delivery,
  state: 'waiting',
  notBefore: new Date(now.getTime() + Math.min(afterMs, WAIT_ASKED_MAX_MS)).toISOString(),
});

const backoff = (attempts: number, jitter: number): number =>
  Math.min(WAIT_MAX_MS, WAIT_FIRST_MS * 2 ** Math.max(0, attempts - 1)) * (0.75 + jitter / 2);

const retried = (delivery: Delivery, afterMs: number, now: Date): Delivery =>
  delivery.attempts >= ATTEMPTS_MAX ? { ...delivery, state: 'parked' } : waiting(delivery, afterMs, now);

const repeated = (delivery: Delivery, afterMs: number, now: Date): Delivery => {
  const { content } = delivery;
  if (!('repeat' in content) || content.repeat) return { ...delivery, state: 'parked' };
  return waiting({ ...delivery, content: { ...content, repeat: true } }, afterMs, now);
};

const soughtAgain = (delivery: Delivery, now: Date): Delivery => {
  const wait = VANISHED_WAITS_MS[delivery.attempts - 1];
  if (wait !== undefined || delivery.content.kind !== 'update-card') return waiting(delivery, wait ?? 0, now);
  const content = { kind: 'replace-card', cardId: delivery.content.cardId, repeat: false } as const;
  return waiting({ ...delivery, content, attempts: 0 }, 0, now);
};

const fallenBack = (delivery: Delivery, failure: Failure, now: Date): Delivery => {
  const { content } = delivery;
  if (content.kind === 'post-card' && !content.fallback)
    return waiting({ ...delivery, content: { ...content, fallback: true }, attempts: 0 }, 0, now);
  return { ...delivery, state: failure.kind === 'refused' ? 'failed' : 'parked' };
};

import { headsOf } from '../domain/delivery-place.ts';
import { PAUSE_MS } from '../domain/delivery-rules.ts';
import type { SendResult } from '../domain/ports.ts';
import type { Routing } from '../domain/routing.ts';
import { claimDelivery } from './claim-delivery.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { sendDelivery } from './send-delivery.ts';
import { writeAttempt } from './write-attempt.ts';

/**
 * How the work at one place ended: everything tried; left for now, since it does not answer and others should not
 * wait for it; the place asks for a pause; or nothing can be sent at all.
 */
export type PlaceEnd = { kind: 'done' | 'left' | 'paused' | 'stopped'; attempts: number };

type PlaceWork = { place: string; ideaIds: string[]; routing: Routing };
type Turn = PlaceWork & { lease: string; holder: string };

/**
 * Works one place, idea by idea, under a lease that no other deliverer holds. When the place asks for a pause the
 * lease is kept for a while instead of given back, so that nobody else sends there either.
 */
export const deliverAt = async (
  work: PlaceWork,
  deps: DeliverDeps,
  signal: AbortSignal,
): Promise<PlaceEnd> => {
  const turn: Turn = { ...work, lease: `deliver ${work.place}`, holder: deps.ids.next() };
  let attempts = 0;
  let kind: PlaceEnd['kind'] = 'done';
  try {
    for (const ideaId of work.ideaIds) {
      const end = await deliverIdea(ideaId, turn, deps, signal);
      attempts += end.attempts;
      kind = end.kind;
      if (kind !== 'done') break;
    }
    if (kind !== 'paused') await deps.leases.release(turn.lease, turn.holder);
  } catch (error) {
    deps.report({ level: 'error', event: 'delivery-fault', error });
  }
  return { kind, attempts };
};

/** All that is due of one idea at this place; a fault ends the idea, not the place. */
const deliverIdea = async (
  ideaId: string,
  turn: Turn,
  deps: DeliverDeps,
  signal: AbortSignal,
): Promise<PlaceEnd> => {
  let attempts = 0;
  try {
    while (!signal.aborted) {
      const result = await deliverNext(ideaId, turn, deps);
      if (!result) break;
      attempts += 1;
      if (result.kind === 'stopped') return { kind: 'stopped', attempts };
      if (result.kind === 'unsure') return { kind: 'left', attempts };
      if (result.kind === 'again' && (await pausePlace(result, turn, deps)))
        return { kind: 'paused', attempts };
    }
  } catch (error) {
    deps.report({ level: 'error', event: 'delivery-fault', ideaId, error });
  }
  return { kind: 'done', attempts };
};

/** One attempt: claim, send, write down. `undefined`: nothing due, or somebody else is at it. */
const deliverNext = async (
  ideaId: string,
  turn: Turn,
  deps: DeliverDeps,
): Promise<SendResult | undefined> => {
  const now = deps.clock.now();
  const until = new Date(now.getTime() + deps.claimMs);
  if (!(await deps.leases.take(turn.lease, turn.holder, until, now))) return undefined;
  const claimed = await claimDelivery(
    ideaId,
    (idea) => headsOf(idea, turn.routing).get(turn.place),
    turn.routing,
    deps,
  );
  if (!claimed) return undefined;
  const { result, conversation } = await sendDelivery(claimed, turn.routing, deps);
  const { idea, delivery } = claimed;
  await writeAttempt(ideaId, { delivery, revision: idea.revision, conversation, result }, turn.routing, deps);
  if (result.kind !== 'sent')
    deps.report({
      level: result.kind === 'stopped' ? 'error' : 'warning',
      event: result.kind === 'stopped' ? 'sending-stopped' : 'delivery-failed',
      ideaId,
      deliveryId: delivery.id,
      kind: delivery.content.kind,
      result: result.kind,
      trouble: result.trouble,
    });
  return result;
};

/** Too fast for this place: nobody sends there until the asked time is over, at most a minute. */
const pausePlace = async (
  { afterMs }: { afterMs: number },
  { lease, holder }: Turn,
  deps: DeliverDeps,
): Promise<boolean> => {
  const now = deps.clock.now();
  const until = new Date(now.getTime() + Math.min(Math.max(afterMs, 0), PAUSE_MS));
  return deps.leases.take(lease, holder, until, now);
};

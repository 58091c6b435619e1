import type { Routing } from '../domain/routing.ts';
import { type Attempt, settleDelivery } from '../domain/settle-delivery.ts';
import { changeIdea } from './change-idea.ts';
import type { DeliverDeps } from './deliver-deps.ts';

/** Writes the end of an attempt into the idea, whatever others have done to it meanwhile. */
export const writeAttempt = async (
  ideaId: string,
  attempt: Attempt,
  routing: Routing,
  deps: DeliverDeps,
): Promise<void> => {
  const settling = { routing, now: deps.clock.now(), nextId: () => deps.ids.next(), jitter: deps.jitter() };
  await changeIdea(ideaId, deps, (idea) => settleDelivery(idea, attempt, settling));
};

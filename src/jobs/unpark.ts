import { waitsFor as waitsForOf } from '../domain/delivery-rules.ts';
import type { Idea } from '../domain/idea.ts';
import { waitingAnew } from '../domain/plan-deliveries.ts';
import type { Clock, IdeaIndex, Ideas } from '../domain/ports.ts';
import { changeIdea } from './change-idea.ts';
import type { DeliverDeps } from './deliver-deps.ts';

const IDEAS_AT_A_TIME = 500;

/**
 * Somebody (a person key) or some channel (`channel`) can be reached again: what was parked for it waits for the
 * deliverer anew. Gives the number of ideas changed; when there are any the deliverer is to be woken.
 */
export const unpark = async (
  waitsFor: string,
  deps: { clock: Clock; ideas: Ideas; ideaIndex: IdeaIndex; report: DeliverDeps['report'] },
): Promise<number> => {
  let changed = 0;
  for (const ideaId of await deps.ideaIndex.withParked(waitsFor, IDEAS_AT_A_TIME))
    try {
      const idea = await changeIdea(ideaId, deps, (idea) => unparked(idea, waitsFor, deps.clock.now()));
      if (idea) changed += 1;
    } catch (error) {
      deps.report({ level: 'error', event: 'delivery-fault', ideaId, error });
    }
  return changed;
};

const unparked = (idea: Idea, waitsFor: string, now: Date): Idea => {
  const deliveries = idea.deliveries.map((delivery) =>
    delivery.state === 'parked' && waitsForOf(delivery.content) === waitsFor
      ? waitingAnew(delivery, now)
      : delivery,
  );
  return deliveries.some((delivery, index) => delivery !== idea.deliveries[index])
    ? { ...idea, deliveries }
    : idea;
};

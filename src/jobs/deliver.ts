import { headsOf } from '../domain/delivery-place.ts';
import type { Idea } from '../domain/idea.ts';
import { emptyRouting, type Routing } from '../domain/routing.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { deliverAt, type PlaceEnd } from './deliver-at.ts';
import { inParallel } from './in-parallel.ts';

/** So many ideas are taken at a time, and so many places worked at once. */
const IDEAS_AT_A_TIME = 200;
const PLACES_AT_ONCE = 8;

/**
 * Sends what is due, until nothing more can be sent now: per place in order and one at a time, different places
 * side by side. What one idea does wrong does not stop the others. `stopped`: nothing can be sent at all.
 */
export const deliverDue = async (deps: DeliverDeps, signal: AbortSignal): Promise<'done' | 'stopped'> => {
  for (;;) {
    const ends = await deliverRound(deps, signal);
    if (ends.some(({ kind }) => kind === 'stopped')) return 'stopped';
    if (signal.aborted || ends.every(({ attempts }) => attempts === 0)) return 'done';
  }
};

const deliverRound = async (deps: DeliverDeps, signal: AbortSignal): Promise<PlaceEnd[]> => {
  const due = await deps.ideaIndex.withDueDeliveries(deps.clock.now(), IDEAS_AT_A_TIME);
  if (due.length === 0) return [];
  const routing = (await deps.routings.load(deps.homeTenantId)) ?? emptyRouting(deps.homeTenantId);
  const places = await duePlaces(due, routing, deps);
  const halt = new AbortController();
  const either = AbortSignal.any([signal, halt.signal]);
  return inParallel([...places], PLACES_AT_ONCE, async ([place, ideaIds]) => {
    const end = await deliverAt({ place, ideaIds, routing }, deps, either);
    if (end.kind === 'stopped') halt.abort();
    return end;
  });
};

/** Place name → ids of the ideas with something due there, longest due first. */
const duePlaces = async (
  ideaIds: string[],
  routing: Routing,
  deps: DeliverDeps,
): Promise<Map<string, string[]>> => {
  const places = new Map<string, string[]>();
  for (const ideaId of ideaIds) {
    const idea = await readable(ideaId, deps);
    if (!idea) continue;
    for (const [place, head] of headsOf(idea, routing))
      if (Date.parse(head.notBefore) <= deps.clock.now().getTime())
        places.set(place, [...(places.get(place) ?? []), ideaId]);
  }
  return places;
};

const readable = async (ideaId: string, deps: DeliverDeps): Promise<Idea | undefined> => {
  try {
    return await deps.ideas.get(ideaId);
  } catch (error) {
    deps.report({ level: 'error', event: 'delivery-fault', ideaId, error });
    return undefined;
  }
};

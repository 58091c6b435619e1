import type { Delivery } from '../domain/delivery.ts';
import type { Idea } from '../domain/idea.ts';
import { replaceDelivery } from '../domain/plan-deliveries.ts';
import type { Routing } from '../domain/routing.ts';
import { changeIdea } from './change-idea.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { writeAttempt } from './write-attempt.ts';

/** A delivery that is ours to send until `notBefore`, and the idea as it was when claimed. */
export type Claimed = { idea: Idea; delivery: Delivery };

/**
 * Claims what `headOf` points at, when it is due. A claim that somebody left behind (a crash, a hang) ends as
 * `unsure` first: nobody can tell whether it was sent.
 */
export const claimDelivery = async (
  ideaId: string,
  headOf: (idea: Idea) => Delivery | undefined,
  routing: Routing,
  deps: DeliverDeps,
): Promise<Claimed | undefined> => {
  for (;;) {
    const lapsed = await lapsedClaim(ideaId, headOf, deps);
    if (!lapsed) break;
    deps.report({ level: 'warning', event: 'claim-lapsed', ideaId, deliveryId: lapsed.id });
    const result = { kind: 'unsure', trouble: 'claim-lapsed' } as const;
    await writeAttempt(ideaId, { delivery: lapsed, revision: 0, conversation: null, result }, routing, deps);
  }
  const claimed = await changeIdea(ideaId, deps, (idea) => {
    const head = headOf(idea);
    return head?.state === 'waiting' && isDue(head, deps) ? replaceDelivery(idea, claim(head, deps)) : idea;
  });
  const delivery = claimed && headOf(claimed);
  return claimed && delivery ? { idea: claimed, delivery } : undefined;
};

const lapsedClaim = async (
  ideaId: string,
  headOf: (idea: Idea) => Delivery | undefined,
  deps: DeliverDeps,
): Promise<Delivery | undefined> => {
  const idea = await deps.ideas.get(ideaId);
  const head = idea && headOf(idea);
  return head?.state === 'claimed' && isDue(head, deps) ? head : undefined;
};

const claim = (delivery: Delivery, { clock, claimMs }: DeliverDeps): Delivery => ({
  ...delivery,
  state: 'claimed',
  attempts: delivery.attempts + 1,
  notBefore: new Date(clock.now().getTime() + claimMs).toISOString(),
});

const isDue = ({ notBefore }: Delivery, { clock }: DeliverDeps): boolean =>
  Date.parse(notBefore) <= clock.now().getTime();

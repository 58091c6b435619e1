import { Fault } from '../domain/fault.ts';
import type { Routings } from '../domain/ports.ts';
import type { Subscription } from '../domain/routing.ts';

const TRIES = 50;

/**
 * Changes a channel's subscription compare-and-set, as often as others are faster. Undefined: it is not there, or
 * `change` gave the same one back. Fault: `routing-contended`.
 */
export const changeSubscription = async (
  conversation: string,
  { routings, homeTenantId }: { routings: Routings; homeTenantId: string },
  change: (subscription: Subscription) => Subscription,
): Promise<Subscription | undefined> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const routing = await routings.load(homeTenantId);
    const found = routing?.subscriptions?.find((one) => one.conversation === conversation);
    if (!routing || !found) return undefined;
    const changed = change(found);
    if (changed === found) return undefined;
    const subscriptions = routing.subscriptions?.map((one) => (one === found ? changed : one)) ?? [];
    if (await routings.save({ ...routing, version: routing.version + 1, subscriptions })) return changed;
  }
  throw new Fault('routing-contended', 'The routing was changed by others every time.', { retryable: true });
};

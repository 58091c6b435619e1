import { changeKept } from '../domain/change-kept.ts';
import type { Routings } from '../domain/ports.ts';
import type { Routing, Subscription } from '../domain/routing.ts';

/**
 * Changes a channel's subscription, whatever others do to the routing meanwhile; see `changeKept`. Undefined: it is
 * not there, or `change` gave the same one back. Fault: `routing-contended`.
 */
export const changeSubscription = async (
  conversation: string,
  { routings, homeTenantId }: { routings: Routings; homeTenantId: string },
  change: (subscription: Subscription) => Subscription,
): Promise<Subscription | undefined> => {
  const isIt = (one: Subscription): boolean => one.conversation === conversation;
  const kept = {
    load: () => routings.load(homeTenantId),
    save: (next: Routing) => routings.save(next),
    contended: 'routing-contended',
  };
  const routing = await changeKept(kept, (stored) => {
    const found = stored.subscriptions?.find(isIt);
    const changed = found && change(found);
    if (changed === found) return stored;
    const subscriptions = stored.subscriptions?.map((one) => (one === found && changed ? changed : one));
    return { ...stored, subscriptions };
  });
  return routing?.subscriptions?.find(isIt);
};

import type { Routings } from '../domain/ports.ts';
import { emptyRouting } from '../domain/routing.ts';

/** The first coordinators come from the configuration, once; after that they are named in chat. */
export const seedCoordinators = async (
  { routings }: { routings: Routings },
  { homeTenantId: tenantId, coordinators }: { homeTenantId: string; coordinators: readonly string[] },
): Promise<void> => {
  if (coordinators.length === 0 || (await routings.load(tenantId))) return;
  const people = coordinators.map((personId) => ({ tenantId, personId, name: '' }));
  await routings.save({ ...emptyRouting(tenantId), version: 1, coordinators: people });
};

import type { DefinitionsStore, Clock, IdeaPeriods, Ids, Leases, Routings } from '../domain/ports.ts';
import { personKey } from '../domain/person.ts';
import { isCoordinator } from '../domain/routing.ts';
import { sightFor } from '../flows/figures/count-period.ts';
import { makeFile, type MadeFile } from '../reports/export/make-file.ts';
import { noteExport } from './note-export.ts';
import type { Ticket } from './links.ts';

export type ServeDeps = {
  read: (token: string) => Ticket | undefined;
  leases: Leases;
  routings: Routings;
  definitions: DefinitionsStore;
  ideaPeriods: IdeaPeriods;
  homeTenantId: string;
  clock: Clock;
  ids: Ids;
  log: (event: string, fields: Record<string, unknown>) => void;
};

/**
 * The file behind a token, once, while it is good, and as long as who asked for it may see it. Undefined otherwise:
 * nobody is told which of these it was. A file with names of people is noted before it is given.
 */
export const serveFile = async (token: string, deps: ServeDeps): Promise<MadeFile | undefined> => {
  const ticket = deps.read(token);
  if (!ticket) return undefined;
  const now = deps.clock.now();
  const { order, nonce, expires } = ticket;
  const isFirst = await deps.leases.take(`download ${nonce}`, deps.ids.next(), new Date(expires), now);
  if (!isFirst) return undefined;
  const definitions = await deps.definitions.current(now);
  const sight = await sightFor(order.asker, order.targets, {
    routings: deps.routings,
    settings: { homeTenantId: deps.homeTenantId },
    definitions,
  });
  if (sight.kind !== 'seen') return undefined;
  if (order.withPeople) {
    const routing = await deps.routings.load(deps.homeTenantId);
    if (!routing || !isCoordinator(routing, order.asker) || order.isPublic) return undefined;
    await noteExport(order, now, deps.homeTenantId, deps.routings);
  }
  const { period, format, withPeople } = order;
  deps.log('file-fetched', { by: personKey(order.asker), ...period, format, withPeople });
  return makeFile({ ...order, targets: sight.targets }, { ideaPeriods: deps.ideaPeriods, definitions, now });
};

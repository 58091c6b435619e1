import type { DefinitionsStore, IdeaPeriods, Routings } from '../domain/ports.ts';
import type { FiguresOrder, MadeFile } from '../domain/download-order.ts';
import { isCoordinator } from '../domain/routing.ts';
import { sightFor } from '../flows/figures/count-period.ts';
import { makeFile } from '../reports/export/make-file.ts';
import { noteExport } from './note-export.ts';

export type FiguresFileDeps = {
  routings: Routings;
  definitions: DefinitionsStore;
  ideaPeriods: IdeaPeriods;
  homeTenantId: string;
};

/** Figures that their asker may see now; a file with names of people is noted before it is given. */
export const figuresFile = async (
  order: FiguresOrder,
  deps: FiguresFileDeps,
  now: Date,
): Promise<MadeFile | undefined> => {
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
  return makeFile({ ...order, targets: sight.targets }, { ideaPeriods: deps.ideaPeriods, definitions, now });
};

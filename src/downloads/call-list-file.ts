import { exportCurated } from '../calls/curated/export-curated.ts';
import { CURATED } from '../calls/curated/parse-curated.ts';
import type { MadeFile } from '../domain/download-order.ts';
import type { Person } from '../domain/person.ts';
import type { Catalogue, Routings } from '../domain/ports.ts';
import { isCoordinator } from '../domain/routing.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';

/** The list of funding calls that staff keep, as they edit it. Only for coordinators. */
export const callListFile = async (
  asker: Person,
  { catalogue, routings, homeTenantId }: { catalogue: Catalogue; routings: Routings; homeTenantId: string },
  now: Date,
): Promise<MadeFile | undefined> => {
  const routing = await routings.load(homeTenantId);
  if (!routing || !isCoordinator(routing, asker)) return undefined;
  const bytes = await exportCurated(await catalogue.callsOf(CURATED), 'xlsx');
  return {
    name: `utlysningslistan-${stockholmDate(now)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: Buffer.from(bytes),
  };
};

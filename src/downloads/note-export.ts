import type { FiguresOrder } from '../domain/download-order.ts';
import { samePerson } from '../domain/person.ts';
import { Fault } from '../domain/fault.ts';
import type { Routings } from '../domain/ports.ts';

const TRIES = 20;

/** Notes for good who took out personal data, when and of which period. Fault: `export-not-noted`; then none is given. */
export const noteExport = async (
  { asker, period, format }: FiguresOrder,
  now: Date,
  homeTenantId: string,
  routings: Routings,
): Promise<void> => {
  const change = `export with personal data: ${period.from}..${period.to}, ${format}`;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const routing = await routings.load(homeTenantId);
    if (!routing) break;
    const by = routing.coordinators.find((one) => samePerson(one, asker)) ?? asker;
    const exports = [...(routing.exports ?? []), { at: now.toISOString(), by, change }];
    if (await routings.save({ ...routing, version: routing.version + 1, exports })) return;
  }
  throw new Fault('export-not-noted', 'An export with personal data could not be noted.', {
    retryable: true,
  });
};

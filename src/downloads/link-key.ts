import { randomBytes } from 'node:crypto';
import { Fault } from '../domain/fault.ts';
import type { Clock, Leases } from '../domain/ports.ts';

const NAME = 'download key';
const FOR_GOOD = new Date('9999-12-31T00:00:00Z');
const KEY_BYTES = 32;

/**
 * What links are signed with, the same for all instances on one store: made once by the first to start, and kept there as
 * the holder of a lease for good. Leases are in no export. Fault: `link-key-missing`.
 */
export const linkKey = async (leases: Leases, clock: Clock): Promise<Buffer> => {
  const now = clock.now();
  await leases.take(NAME, randomBytes(KEY_BYTES).toString('base64url'), FOR_GOOD, now);
  const kept = await leases.holder(NAME, now);
  if (kept === null)
    throw new Fault('link-key-missing', 'The store does not keep the key of download links.');
  return Buffer.from(kept, 'base64url');
};

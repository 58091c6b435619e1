import type { Finding } from './finding.ts';
import { lookAtAddress } from './look-at-address.ts';
import { lookAtClock } from './look-at-clock.ts';
import { lookAtConfiguration } from './look-at-configuration.ts';
import { lookAtEntra } from './look-at-entra.ts';
import { lookAtIdentity } from './look-at-identity.ts';
import { lookAtPackage } from './look-at-package.ts';
import { lookAtRouting } from './look-at-routing.ts';
import { lookAtStore } from './look-at-store.ts';
import type { World } from './world.ts';

/** Looks at everything an installation needs, in the order an administrator puts it together. Changes nothing. */
export const examine = async (
  readEnv: () => Record<string, string | undefined>,
  world: World,
): Promise<Finding[]> => {
  const { config, findings } = lookAtConfiguration(readEnv, world.nodeVersion);
  if (!config) return findings;
  const entra = await lookAtEntra(config.homeTenantId, world);
  const [identity, store, address] = await Promise.all([
    lookAtIdentity(config, entra, world),
    lookAtStore(config, world),
    lookAtAddress(config, world),
  ]);
  return [
    ...findings,
    ...identity,
    ...store.findings,
    ...lookAtClock(entra),
    ...address,
    ...lookAtPackage(config, world),
    ...lookAtRouting(store.routing, config),
  ];
};

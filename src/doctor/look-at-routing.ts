import type { Config } from '../config.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Routing } from '../domain/routing.ts';
import { COORDINATORS_TARGET, targetsOf } from '../domain/targets.ts';
import { targetName } from '../text/target-name.ts';
import { type Finding, finding } from './finding.ts';
import type { LookedAtStore } from './look-at-store.ts';

const ofCoordinators = finding('coordinators');
const ofChannels = finding('channels');

/** Is there anybody who decides, and does every area lead somewhere? */
export const lookAtRouting = (looked: LookedAtStore['routing'], { coordinators }: Config): Finding[] => {
  if (looked === undefined) return [];
  if (looked === 'none') {
    const first =
      coordinators.length > 0
        ? ofCoordinators('ok', 'coordinators-first', String(coordinators.length))
        : ofCoordinators('fault', 'coordinators-none');
    return [first, ofChannels('warning', 'channels-none')];
  }
  const { routing, definitions } = looked;
  const count = routing.coordinators.length;
  return [
    count > 0
      ? ofCoordinators('ok', 'coordinators-ok', String(count))
      : ofCoordinators('fault', 'coordinators-none'),
    channelsOf(routing, definitions),
  ];
};

const channelsOf = ({ routes }: Routing, definitions: Definitions): Finding => {
  const targets = targetsOf(definitions);
  const without = targets.filter((target) => routes[target] === undefined);
  if (without.length === targets.length) return ofChannels('warning', 'channels-none');
  if (without.length === 0) return ofChannels('ok', 'channels-ok', String(targets.length - 1));
  const names = without.map((target) => targetName(target, 'sv', definitions)).join(', ');
  return without.includes(COORDINATORS_TARGET)
    ? ofChannels('warning', 'channels-lost', names)
    : ofChannels('ok', 'channels-some', names);
};

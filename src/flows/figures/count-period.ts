import type { Period } from '../../domain/period.ts';
import { type Person, personKey } from '../../domain/person.ts';
import { sightOf } from '../../domain/routing.ts';
import { targetsOf } from '../../domain/targets.ts';
import { ofTargets } from '../../reports/of-targets.ts';
import { type Summary, summarise } from '../../reports/summarise.ts';
import type { Deps } from '../deps.ts';

type Needs = Pick<Deps, 'ideaPeriods' | 'routings' | 'settings' | 'definitions' | 'clock'>;

export type Wanted = { period: Period; targets: string[] | null; isPublic: boolean };

/** What a person may see of what they want: `targets` null = everything. `own` are the targets they may see. */
export type Sight =
  { kind: 'seen'; targets: string[] | null } | { kind: 'not-yours'; own: string[] } | { kind: 'not-staff' };

export const sightFor = async (
  person: Person,
  wanted: string[] | null,
  {
    routings,
    settings,
    definitions,
  }: Pick<Needs, 'routings' | 'definitions'> & { settings: Pick<Needs['settings'], 'homeTenantId'> },
): Promise<Sight> => {
  const sight = sightOf(await routings.load(settings.homeTenantId), person, targetsOf(definitions));
  if (sight === 'all') return { kind: 'seen', targets: wanted };
  if (sight.length === 0) return { kind: 'not-staff' };
  const seen = wanted === null ? sight : wanted.filter((target) => sight.includes(target));
  return seen.length === 0 ? { kind: 'not-yours', own: sight } : { kind: 'seen', targets: seen };
};

/** Counts what somebody may see: the ideas of the targets, or all. */
export const countPeriod = (
  period: Period,
  targets: string[] | null,
  { ideaPeriods, clock }: Pick<Needs, 'ideaPeriods' | 'clock'>,
): Promise<Summary> => summarise(period, ideaPeriods, clock.now(), ofTargets(targets));

/** Figures about oneself are shown in one's own chat alone. */
export const askerIn = (kind: string, person: Person): string | null =>
  kind === 'personal' ? personKey(person) : null;

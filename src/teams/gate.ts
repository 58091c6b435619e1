import { isLoopbackUrl, isTeamsUrl } from './service-url.ts';
import { activitySchema, tenantsOf } from './activity.ts';
import type { TeamsActivity } from './activity.ts';

export type GateRules = {
  /** Explicit development on loopback: service addresses there are taken too. */
  development: boolean;
  homeTenantId: string;
  partnerTenants: Map<string, string>;
  serviceUrlHosts: string[];
};

/** The activity in a shape that can be trusted to be a shape; undefined when it is none. Nothing is believed yet. */
export const readEnvelope = (raw: unknown): TeamsActivity | undefined => activitySchema.safeParse(raw).data;

export type Verdict =
  | { kind: 'admitted' }
  /** Not from Teams, or to be answered at an address that is not Teams': no answer at all. */
  | { kind: 'refused'; why: 'channel' | 'service-url' | 'no-tenant' }
  /** From Teams, from an organisation that is not let in: a calm sentence. */
  | { kind: 'foreign' };

/**
 * What stands between an authenticated activity and everything else. Every tenant it names must be the home
 * tenant or a partner's; one that names none is refused.
 */
export const judge = (activity: TeamsActivity, rules: GateRules): Verdict => {
  if (activity.channelId !== 'msteams') return { kind: 'refused', why: 'channel' };
  const { serviceUrl } = activity;
  if (!isTeamsUrl(serviceUrl, rules.serviceUrlHosts) && !(rules.development && isLoopbackUrl(serviceUrl)))
    return { kind: 'refused', why: 'service-url' };
  const tenants = tenantsOf(activity);
  if (tenants.length === 0) return { kind: 'refused', why: 'no-tenant' };
  const known = (tenant: string) => tenant === rules.homeTenantId || rules.partnerTenants.has(tenant);
  return tenants.every(known) ? { kind: 'admitted' } : { kind: 'foreign' };
};

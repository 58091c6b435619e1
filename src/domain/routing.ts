import { z } from 'zod/v4';
import type { Role } from './status-rules.ts';
import { COORDINATORS_TARGET } from './targets.ts';
import { type Person, personSchema, samePerson } from './person.ts';

const routeSchema = z.object({ conversation: z.string(), name: z.string() });

/** Which channel receives which target, who is responsible, and who coordinates. One document per home tenant. */
export const routingSchema = z.object({
  schema: z.literal(1),
  version: z.number().int().nonnegative(),
  tenantId: z.string().min(1),
  routes: z.record(z.string(), routeSchema),
  responsible: z.record(z.string(), z.array(personSchema)),
  coordinators: z.array(personSchema),
  /** Newest last; who changed what and when. */
  log: z.array(z.object({ at: z.iso.datetime(), by: personSchema, change: z.string() })),
});
export type Routing = z.infer<typeof routingSchema>;
export type Route = z.infer<typeof routeSchema>;

/** Nobody receives anything yet. */
export const emptyRouting = (tenantId: string): Routing => ({
  schema: 1,
  version: 0,
  tenantId,
  routes: {},
  responsible: {},
  coordinators: [],
  log: [],
});

/** The channel for a target: its own, else the coordinators', else none. */
export const channelFor = (routing: Routing, target: string): Route | undefined =>
  routing.routes[target] ?? routing.routes[COORDINATORS_TARGET];

/** Who is mentioned when an idea arrives: the target's responsible, else the coordinators. */
export const responsibleFor = (routing: Routing, target: string): Person[] => {
  const named = routing.responsible[target] ?? [];
  return named.length > 0 ? named : routing.coordinators;
};

/** The roles a person has towards ideas with this target. Rights never come from being in a channel. */
export const rolesFor = (routing: Routing, person: Person, target: string): Role[] => {
  if (person.tenantId.toLowerCase() !== routing.tenantId.toLowerCase()) return [];
  const roles: Role[] = [];
  if (routing.coordinators.some((other) => samePerson(other, person))) roles.push('coordinator');
  if ((routing.responsible[target] ?? []).some((other) => samePerson(other, person)))
    roles.push('process-leader');
  return roles;
};

export const isCoordinator = (routing: Routing, person: Person): boolean =>
  rolesFor(routing, person, COORDINATORS_TARGET).includes('coordinator');

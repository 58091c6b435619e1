import { z } from 'zod/v4';
import { LANGUAGES } from './codes.ts';
import type { Role } from './status-rules.ts';
import { COORDINATORS_TARGET } from './targets.ts';
import { type Person, personSchema, samePerson } from './person.ts';

const routeSchema = z.object({ conversation: z.string(), name: z.string() });

const logEntry = z.object({ at: z.iso.datetime(), by: personSchema, change: z.string() });

const subscriptionSchema = z.object({
  conversation: z.string(),
  language: z.enum(LANGUAGES),
  /** Routing targets that are counted; null = all. */
  targets: z.array(z.string()).nullable(),
  by: personSchema,
  since: z.iso.datetime(),
  /** The latest Monday's run, claimed by the write that made it so: by its week's Monday. Null before the first. */
  run: z
    .object({
      week: z.iso.date(),
      state: z.enum(['claimed', 'waiting', 'sent', 'failed', 'missed']),
      attempts: z.number().int().nonnegative(),
      notBefore: z.iso.datetime(),
      /** Mondays of earlier weeks that it has to say were not sent. */
      missed: z.array(z.iso.date()),
    })
    .nullable(),
});
/** A channel that is sent the summary of every week. */
export type Subscription = z.infer<typeof subscriptionSchema>;

/** Which channel receives which target, who is responsible, and who coordinates. One document per home tenant. */
export const routingSchema = z.object({
  schema: z.literal(1),
  version: z.number().int().nonnegative(),
  tenantId: z.string().min(1),
  routes: z.record(z.string(), routeSchema),
  responsible: z.record(z.string(), z.array(personSchema)),
  coordinators: z.array(personSchema),
  subscriptions: z.array(subscriptionSchema).optional(),
  /** Who took out personal data, when and of which period; nothing is ever left out. */
  exports: z.array(logEntry).optional(),
  /** Newest last; who changed what and when. */
  log: z.array(logEntry),
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

/** What a person may see counted: `all`, the targets they are responsible for, or nothing. */
export const sightOf = (
  routing: Routing | undefined,
  person: Person,
  targets: readonly string[],
): 'all' | string[] => {
  if (!routing) return [];
  if (isCoordinator(routing, person)) return 'all';
  return targets.filter((target) => rolesFor(routing, person, target).includes('process-leader'));
};

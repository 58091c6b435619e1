import type { Definitions } from '../domain/definitions.ts';
import { conversationKey } from '../domain/conversation.ts';
import type { Person } from '../domain/person.ts';
import { emptyRouting, isCoordinator, type Route, type Routing } from '../domain/routing.ts';
import { COORDINATORS_TARGET, targetsOf } from '../domain/targets.ts';
import { targetName } from '../text/target-name.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Session } from './session.ts';
import { say, show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';
import type { RoutingCommand } from './understand/read-routing-command.ts';

/** Shows or, for coordinators, changes who receives what. People are taken by mention, never by name. */
export const changeRouting = async (
  session: Session,
  command: RoutingCommand,
  mentions: Person[],
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { desk } = textsOf(session);
  const home = deps.settings.homeTenantId;
  if (incoming.person.tenantId.toLowerCase() !== home.toLowerCase())
    return turn(session, [say(session, desk.onlyStaff)]);
  const routing = (await deps.routings.load(home)) ?? emptyRouting(home);
  if (command.kind === 'show')
    return turn(session, [show(session, { name: 'routing', routing }, desk.routingSummary)]);
  if (!isCoordinator(routing, incoming.person)) return turn(session, [say(session, desk.onlyCoordinators)]);
  const channel = {
    conversation: conversationKey(incoming.conversation),
    name: await channelName(incoming, deps),
  };
  const change = decide(
    session,
    routing,
    command,
    mentions,
    incoming.conversation.kind === 'channel' ? channel : null,
    deps.definitions,
  );
  if (typeof change === 'string') return turn(session, [say(session, change)]);
  const entry = { at: deps.clock.now().toISOString(), by: incoming.person, change: change.said };
  const log = [...routing.log, entry].slice(-200);
  const named = { ...change.routing, coordinators: withName(change.routing.coordinators, incoming.person) };
  if (!(await deps.routings.save({ ...named, log, version: routing.version + 1 }))) {
    return turn(session, [say(session, desk.busy)]);
  }
  deps.revive('channel');
  const said = isCoordinator(named, incoming.person) ? change.said : `${change.said} ${desk.noLongerYou}`;
  return turn(session, [say(session, said)]);
};

/** Not every message names its channel; what an earlier one said of it is remembered. */
const channelName = async ({ conversation }: Incoming, deps: Pick<Deps, 'conversations'>): Promise<string> =>
  conversation.name || ((await deps.conversations.get(conversationKey(conversation)))?.name ?? '');

/** The first coordinators come from the configuration without names; they get them when they speak. */
const withName = (people: Person[], speaker: Person): Person[] =>
  people.map((person) =>
    person.name === '' && person.personId.toLowerCase() === speaker.personId.toLowerCase()
      ? { ...person, name: speaker.name }
      : person,
  );

/** The routing after the command and what to say of it, or the reason why not. */
const decide = (
  session: Session,
  routing: Routing,
  command: Exclude<RoutingCommand, { kind: 'show' }>,
  mentions: Person[],
  channel: Route | null,
  definitions: Definitions,
): { routing: Routing; said: string } | string => {
  const { desk } = textsOf(session);
  const names = (targets: string[]) =>
    targets.map((target) => targetName(target, session.language, definitions)).join(', ');
  if (command.kind === 'coordinators') {
    const fault = faultIn(session, mentions, routing);
    return (
      fault ?? { routing: { ...routing, coordinators: mentions }, said: desk.coordinators(namesOf(mentions)) }
    );
  }
  if (command.targets.length === 0) return desk.whichTarget(names(targetsOf(definitions)));
  switch (command.kind) {
    case 'receive': {
      if (channel === null) return desk.onlyInChannel;
      const routes = {
        ...routing.routes,
        ...Object.fromEntries(command.targets.map((target) => [target, channel])),
      };
      return { routing: { ...routing, routes }, said: desk.receives(names(command.targets)) };
    }
    case 'stop': {
      const known = command.targets.filter((target) => routing.routes[target]);
      if (known.length === 0) return desk.notReceiving(names(command.targets));
      const routes = Object.fromEntries(
        Object.entries(routing.routes).filter(([target]) => !known.includes(target)),
      );
      const said = known.includes(COORDINATORS_TARGET) ? desk.fallbackStopped : desk.stopped(names(known));
      return { routing: { ...routing, routes }, said };
    }
    case 'responsible': {
      const fault = faultIn(session, mentions, routing);
      if (fault) return fault;
      const responsible = {
        ...routing.responsible,
        ...Object.fromEntries(command.targets.map((target) => [target, mentions])),
      };
      return {
        routing: { ...routing, responsible },
        said: desk.responsible(names(command.targets), namesOf(mentions)),
      };
    }
  }
};

const namesOf = (people: Person[]): string => people.map((person) => person.name).join(', ');

const faultIn = (session: Session, mentions: Person[], routing: Routing): string | undefined => {
  const { desk } = textsOf(session);
  if (mentions.length === 0) return desk.mentionPeople;
  const outside = mentions.some((person) => person.tenantId.toLowerCase() !== routing.tenantId.toLowerCase());
  return outside ? desk.outsiders : undefined;
};

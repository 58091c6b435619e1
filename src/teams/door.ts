import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Ids, Sender, Sessions } from '../domain/ports.ts';
import type { StandingDeps } from '../flows/deps.ts';
import type { Session } from '../flows/session.ts';
import { createAdapter } from './adapter.ts';
import type { Answer } from './adapter.ts';
import { createApp } from './app.ts';
import { createNameConversation } from './channel-name.ts';
import { createAuthenticate, createAuthentication } from './authentication.ts';
import { createChannelSender } from './channel-sender.ts';
import { createConnectors } from './connectors.ts';
import { createFindMember } from './find-member.ts';
import type { GateRules } from './gate.ts';
import { faultFields, type Log } from './log.ts';
import { onTurn } from './on-turn.ts';
import type { DrawCard } from './outgoing.ts';
import { createQueue } from './queue.ts';
import { createReceive } from './receive.ts';
import { isLoopbackUrl, isTeamsUrl } from './service-url.ts';
import { createSpeak } from './speak.ts';
import type { Identity } from './token-source.ts';
import { createTurnError } from './turn-error.ts';

export type DoorOptions = {
  identity: Identity | null;
  rules: GateRules;
  draw: DrawCard;
  clock: Clock;
  ids: Ids;
  log: Log;
  /** How long one request to the connector may take, in milliseconds. */
  timeoutMs: number;
  /** Where the connector publishes its signing keys; Microsoft's own address when left out. */
  keysUrl?: string;
  /** Where the bot signs in; Entra's address when left out. */
  loginUrl?: string;
};

export type Door = {
  sender: Sender;
  /** The way in, once there are conversations to lead it to. */
  open: (flows: StandingDeps, sessions: Sessions<Session>) => Receive;
};

export type Receive = {
  messages: (raw: unknown, authorization: string) => Promise<Answer>;
  /** Resolves when no turn is under way. */
  idle: () => Promise<void>;
};

/** Everything Teams, put together: the way out, and the way in. */
export const createDoor = (options: DoorOptions): Door => {
  const { identity, rules, draw, clock, ids, log, timeoutMs, keysUrl, loginUrl } = options;
  const who = { identity, development: rules.development, tenantId: rules.homeTenantId };
  const authenticationOptions = {
    ...who,
    ...(keysUrl === undefined ? {} : { keysUrl }),
    ...(loginUrl === undefined ? {} : { loginUrl }),
  };
  const authentication = createAuthentication(authenticationOptions);
  const mayUse = (url: string) =>
    isTeamsUrl(url, rules.serviceUrlHosts) || (rules.development && isLoopbackUrl(url));
  const connectors = createConnectors(authentication, identity?.appId ?? '', mayUse);
  const sender = createChannelSender({ connectors, draw, clock, timeoutMs });
  const speak = createSpeak(sender, (ms) => sleep(ms));
  const turnError = createTurnError({ speak, draw, ids, log });
  const { take } = createAdapter(authentication, turnError);

  const note = (event: string) => (fault: unknown) => log('warn', event, faultFields(fault));
  const open: Door['open'] = (flows, sessions) => {
    const queue = createQueue();
    const app = createApp((context) =>
      onTurn(context, {
        flows,
        sessions,
        speak,
        draw,
        findMember: createFindMember(connectors, note('member-not-found')),
        nameConversation: createNameConversation(connectors, flows.conversations, note('channel-not-named')),
        partnerTenants: rules.partnerTenants,
        queue,
        pause: (attempt) => sleep(pauseMs(attempt)),
        onLateFault: (fault) => log('error', 'turn-failed-late', faultFields(fault)),
      }),
    );
    const messages = createReceive({
      authenticate: createAuthenticate(authentication, authenticationOptions, (trouble) =>
        log('warn', 'not-authenticated', { trouble }),
      ),
      rules,
      take,
      turn: async (context) => void (await app.run(context)),
      speak,
      draw,
      log,
    });
    return { messages, idle: () => queue.idle() };
  };
  return { sender, open };
};

/** 10 to 20 ms, twice as long with each attempt. */
const pauseMs = (attempt: number): number => 10 * 2 ** (attempt - 1) * (1 + Math.random());

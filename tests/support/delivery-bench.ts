import { conversationKey, type Conversation } from '../../src/domain/conversation.ts';
import type { Idea } from '../../src/domain/idea.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Routing } from '../../src/domain/routing.ts';
import { changeIdea } from '../../src/jobs/change-idea.ts';
import type { DeliverDeps, DeliveryReport } from '../../src/jobs/deliver-deps.ts';
import { deliverDue } from '../../src/jobs/deliver.ts';
import { unpark } from '../../src/jobs/unpark.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { type Script, scriptedSender } from './scripted-sender.ts';

export const START = new Date('2026-11-23T10:00:00Z');
export const JORD = 'jord-skog-vatten/jord';
export const SKOG = 'jord-skog-vatten/skog';

export const anna: Person = { tenantId: 'home', personId: 'anna', name: 'Anna' };
export const lars: Person = { tenantId: 'home', personId: 'lars', name: 'Lars' };

const place = (conversationId: string, person: Person | null): Conversation => ({
  channel: 'teams',
  tenantId: 'home',
  conversationId,
  kind: person ? 'personal' : 'channel',
  name: conversationId,
  serviceUrl: 'https://smba.example/emea/',
  bot: { id: '28:bot', name: 'Idélotsen' },
  person: person && { personId: person.personId, accountId: `29:${person.personId}` },
});

const places = {
  jord: place('19:jord', null),
  skog: place('19:skog', null),
  coordinators: place('19:samordnare', null),
  anna: place('a:anna', anna),
};

export const keys = {
  jord: conversationKey(places.jord),
  skog: conversationKey(places.skog),
  coordinators: conversationKey(places.coordinators),
  anna: conversationKey(places.anna),
};

const routing: Routing = {
  schema: 1,
  version: 1,
  tenantId: 'home',
  routes: {
    [JORD]: { conversation: keys.jord, name: 'Jord' },
    [SKOG]: { conversation: keys.skog, name: 'Skog' },
    samordnare: { conversation: keys.coordinators, name: 'Samordnare' },
  },
  responsible: { [JORD]: [lars] },
  coordinators: [lars],
  log: [],
};

/** A store with channels, a personal chat and a routing in it. */
export const furnishedStore = async (path = ':memory:', given: Partial<Routing> = {}) => {
  const store = openSqliteStore(path);
  for (const conversation of Object.values(places)) await store.conversations.remember(conversation);
  await store.routings.save({ ...routing, ...given });
  return store;
};

/** A deliverer on a real store, with a clock that is moved by hand and a sender that does as told. */
export const deliveryBench = (store: Store, script?: Script, clock = { at: START.getTime() }) => {
  const { sender, sent, most } = scriptedSender(script);
  const reports: DeliveryReport[] = [];
  let count = 0;
  const mark = Math.random().toString(36).slice(2, 6);
  const deps: DeliverDeps = {
    ...store,
    clock: { now: () => new Date(clock.at) },
    ids: { next: () => `${mark}-${(count += 1)}` },
    sender,
    report: (what) => reports.push(what),
    jitter: () => 0.5,
    homeTenantId: 'home',
    claimMs: 60_000,
    sendMs: 60_000,
  };
  const idea = async (id = 'draft-1'): Promise<Idea> => {
    const found = await store.ideas.get(id);
    if (!found) throw new Error(`No idea ${id}.`);
    return found;
  };
  return {
    deps,
    sent,
    most,
    reports,
    idea,
    pass: (seconds: number): void => void (clock.at += seconds * 1000),
    deliver: (signal = new AbortController().signal) => deliverDue(deps, signal),
    unpark: (waitsFor: string) => unpark(waitsFor, deps),
    /** A change by somebody else, as the flows make one. */
    change: (change: (idea: Idea, now: Date, nextId: () => string) => Idea, id = 'draft-1') =>
      changeIdea(id, store, (idea) => change(idea, new Date(clock.at), () => deps.ids.next())),
    /** The states of the idea's deliveries, oldest first, as `kind state`. */
    states: async (id = 'draft-1'): Promise<string[]> =>
      (await idea(id)).deliveries.map(({ content, state }) => `${content.kind} ${state}`),
  };
};

import type { Alerts } from './alerts/alerts.ts';
import type { Call } from './call.ts';
import type { FeedState } from './call-feed.ts';
import type { Level } from './codes.ts';
import type { Conversation } from './conversation.ts';
import type { Definitions } from './definitions.ts';
import type { DownloadOrder } from './download-order.ts';
import type { Settled } from './doubt.ts';
import type { Idea } from './idea.ts';
import type { Mapping } from './mapping.ts';
import type { Message } from './message.ts';
import type { Period } from './period.ts';
import type { Routing } from './routing.ts';

/**
 * What the house needs of the world. Stores write aggregates whole, compare-and-set on the version they were
 * read at: `false` (or `conflict`) means that somebody else was faster and nothing was written.
 */

export type Clock = { now(): Date };

export type Ids = { next(): string };

/** Ideas. A document is parsed on its way out; one of a newer schema version is a fault. */
export type Ideas = {
  get(id: string): Promise<Idea | undefined>;
  byNumber(number: string): Promise<Idea | undefined>;
  /** Creates, or gives the idea that already has this id. `idea.version` must be 1. */
  create(idea: Idea): Promise<{ kind: 'created' | 'exists'; idea: Idea }>;
  /** Writes when the stored version is `idea.version - 1`. */
  replace(idea: Idea): Promise<boolean>;
  /** The actor's own, newest first. `before` is the number after which the page starts. */
  byActor(personKey: string, page: { limit: number; before?: string }): Promise<Idea[]>;
  /** Takes an idea away with all it was found by; only for examples, which never were ideas. Whether it was there. */
  remove(id: string): Promise<boolean>;
  /** Every idea there is, in the order of their ids. `after` is the id after which the page starts. */
  page(page: { limit: number; after?: string }): Promise<Idea[]>;
};

/** Two read-only views of the ideas, both by index. */
export type IdeaIndex = {
  /** Earlier ideas that share telling words with `text`, best first; confidential and withdrawn ones never. */
  similar(
    text: string,
    options: { tenantId: string; except: string; limit: number },
  ): Promise<{ number: string; title: string }[]>;
  /** Ids of ideas with a delivery that is waiting or whose claim has lapsed at `now`, oldest first. */
  withDueDeliveries(now: Date, limit: number): Promise<string[]>;
  /** Ids of ideas with a parked delivery that waits for this person key, or for a channel (`channel`). */
  withParked(waitsFor: string, limit: number): Promise<string[]>;
};

/** Ideas for figures, by index: no idea is read that a period has nothing to do with. */
export type IdeaPeriods = {
  /** Those that something happened to in the period, and those that were open at its end; each once, in any order. */
  of(period: Period): AsyncIterable<Idea>;
};

/** Running numbers: `next('IDE-2026')` is 1, 2, 3 …; never the same twice, gaps allowed. */
export type Numbers = { next(series: string): Promise<number> };

/** What is remembered of one person in one conversation between two messages. */
export type Sessions<Session extends { key: string; revision: number }> = {
  /** `outdated`: there was one of another schema version; what is saved next takes its place. */
  load(key: string): Promise<Session | 'outdated' | undefined>;
  /** Writes when the stored revision is `session.revision - 1` (0 = none stored, or an outdated one). */
  save(session: Session): Promise<boolean>;
  remove(key: string): Promise<void>;
};

/** Conversations the bot has been spoken to in, by `conversationKey`. */
export type Conversations = {
  remember(conversation: Conversation): Promise<void>;
  get(key: string): Promise<Conversation | undefined>;
  personal(personKey: string): Promise<Conversation | undefined>;
  forget(key: string): Promise<void>;
};

/** The routing document of a tenant. */
export type Routings = {
  load(tenantId: string): Promise<Routing | undefined>;
  /** Writes when the stored version is `routing.version - 1` (0 = none stored). */
  save(routing: Routing): Promise<boolean>;
};

/** The definitions of areas and levels. Versions are never changed: an idea keeps the one it was mapped by. */
export type DefinitionsStore = {
  /** Those in force on the Swedish day of `at`; rule: `in-force.ts`. Fault `definitions-missing` when there are none. */
  current(at: Date): Promise<Definitions>;
  version(version: string): Promise<Definitions | undefined>;
  /** Writes a new version when `replaces` is in force on its first day (null = nothing is stored yet). */
  save(definitions: Definitions, replaces: string | null): Promise<boolean>;
};

/** Funding calls, each feed's whole and apart from the others'. */
export type Catalogue = {
  /** How it stands with every feed that has been tried, in the order of their names. */
  feeds(): Promise<FeedState[]>;
  feed(id: string): Promise<FeedState | undefined>;
  /** Those of a feed's last good reading, in the order of their ids. */
  callsOf(feed: string): Promise<Call[]>;
  /** Those of every feed: a call that two feeds have stands twice, see `calls/current-calls.ts`. */
  calls(): Promise<Call[]>;
  /** Writes how it stands, and the calls in the place of those there were, when the stored revision is one less. */
  replace(state: FeedState, calls: readonly Call[]): Promise<boolean>;
  /** Writes how it stands and leaves the calls, when the stored revision is one less (0 = none stored). */
  note(state: FeedState): Promise<boolean>;
  /** A feed that is no longer read, with its calls. */
  forget(feed: string): Promise<void>;
};

/** What people have asked to be told about funding calls: one document a person, by `personKey`. */
export type AlertsStore = {
  of(personKey: string): Promise<Alerts | undefined>;
  /** Writes when the stored version is `alerts.version - 1` (0 = none stored). */
  save(alerts: Alerts): Promise<boolean>;
  /** Keys of the people for whom there is something to do at `now`, longest due first. */
  due(now: Date, limit: number): Promise<string[]>;
};

/** One at a time: whoever holds the lease on a name may act on it until it runs out. */
export type Leases = {
  take(name: string, holder: string, until: Date, now: Date): Promise<boolean>;
  /** Who holds it now; null while nobody does. */
  holder(name: string, now: Date): Promise<string | null>;
  release(name: string, holder: string): Promise<void>;
};

/** How a send ended, from the connector's answer. Source: Teams' status table for bots. */
export type SendResult =
  | { kind: 'sent'; threadId: string; activityId: string }
  /** Not done and safe to repeat, at the earliest after so many milliseconds. */
  | { kind: 'again'; afterMs: number; trouble: string }
  /** Nobody can tell whether it was done (time-out, reset, 5xx). */
  | { kind: 'unsure'; trouble: string }
  /** The message to update is not there, or not yet. */
  | { kind: 'vanished'; trouble: string }
  /** The conversation cannot be reached until somebody acts there. */
  | { kind: 'unreachable'; trouble: string }
  /** Refused for good. */
  | { kind: 'refused'; trouble: string }
  /** Nothing can be sent at all (identity). */
  | { kind: 'stopped'; trouble: string };

/** Says things in a conversation. Never retries by itself. */
export type Sender = {
  /** In a personal chat the message, in a channel a new thread. */
  post(conversation: Conversation, message: Message): Promise<SendResult>;
  /** Into an existing thread. */
  reply(conversation: Conversation, threadId: string, message: Message): Promise<SendResult>;
  update(
    conversation: Conversation,
    threadId: string,
    activityId: string,
    message: Message,
  ): Promise<SendResult>;
};

/** Proposes area, sub-area and level for a text, with what the actor has answered to a doubt about it. */
export type MapIdea = (text: string, settled?: Settled | null) => Promise<Mapping>;

/** What another reader makes of a text, in the codes of the definitions. Quotes stand word for word in the text. */
export type Opinion = {
  kind: 'opinion';
  area: string;
  subarea: string | null;
  level: Level;
  quotes: { area: string[]; level: string[] };
  /** Who says so. */
  model: string;
};

/**
 * Why there is no opinion; `status` is that of HTTP. `refused` and `unreadable` are answers, the others are not;
 * `resting`: not asked, because it has just been in trouble.
 */
export type NoOpinion = {
  kind: 'none';
  why: 'timeout' | 'unreachable' | 'http' | 'refused' | 'unreadable' | 'resting';
  status?: number;
};

/** Asks another reader about a text. Never throws, and never takes longer than it was configured to. */
export type SecondOpinion = (text: string) => Promise<Opinion | NoOpinion>;

/** What came of fetching a file that somebody has sent. */
export type FetchedFile =
  { kind: 'file'; bytes: Uint8Array } | { kind: 'none'; why: 'not-allowed' | 'too-large' | 'unreachable' };

/** Fetches a file that somebody has sent, from where the channel keeps such files and nowhere else. Never throws. */
export type FetchFile = (url: string) => Promise<FetchedFile>;

/** Makes the address of a file that its asker may fetch once; null when files cannot be fetched from outside. */
export type DownloadLinks = { make(order: DownloadOrder): string | null };

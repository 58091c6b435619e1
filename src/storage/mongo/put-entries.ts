import { conversationKey } from '../../domain/conversation.ts';
import type { Entry, Outcome, ValueOf } from '../transfer.ts';
import { compare, reachOf } from '../transfer.ts';
import { KINDS } from '../kinds.ts';
import { alertsDocument } from './alerts.ts';
import type { Collections } from './collections.ts';
import { mongoConversations } from './conversations.ts';
import { ideaDocument } from './idea-document.ts';
import { kept } from './kept.ts';
import { putDocuments } from './put-documents.ts';
import { isNew } from './storage-fault.ts';

/** Puts entries as they are, whatever their version. Those of one kind are written together where they can be. */
export const putEntries = async (
  collections: Collections,
  entries: readonly Entry[],
  replace: boolean,
): Promise<Outcome[]> => {
  const outcomes = new Map<Entry, Outcome>();
  const note = (of: readonly Entry[], what: readonly Outcome[]): void =>
    of.forEach((entry, index) => outcomes.set(entry, what[index] ?? 'kept'));

  for (const entry of entries) {
    if (entry.kind === 'number') note([entry], [await raise(collections, entry.value)]);
    if (entry.kind === 'definitions')
      note([entry], [await putDefinitions(collections, entry.value, replace)]);
    if (entry.kind === 'conversation')
      note([entry], [await putConversation(collections, entry.value, replace)]);
  }
  const { ideas, alerts, sessions, routings } = collections;
  const ofIdeas = entries.filter((entry) => entry.kind === 'idea');
  /** Before the ideas, so that nobody draws one of their numbers in between. */
  for (const reach of furthest(ofIdeas.map(({ value }) => value.number))) await raise(collections, reach);
  note(ofIdeas, await putDocuments(ideas, KINDS.idea, ofIdeas, ideaDocument, replace));
  const ofAlerts = entries.filter((entry) => entry.kind === 'alerts');
  note(ofAlerts, await putDocuments(alerts, KINDS.alerts, ofAlerts, alertsDocument, replace));
  const ofSessions = entries.filter((entry) => entry.kind === 'session');
  note(
    ofSessions,
    await putDocuments(
      sessions,
      KINDS.session,
      ofSessions,
      (value) => ({ _id: value.key, revision: value.revision, ...kept(KINDS.session, value) }),
      replace,
    ),
  );
  const ofRoutings = entries.filter((entry) => entry.kind === 'routing');
  note(
    ofRoutings,
    await putDocuments(
      routings,
      KINDS.routing,
      ofRoutings,
      (value) => ({ _id: value.tenantId, version: value.version, ...kept(KINDS.routing, value) }),
      replace,
    ),
  );
  return entries.map((entry) => outcomes.get(entry) ?? 'kept');
};

const furthest = (numbers: readonly string[]): ValueOf<'number'>[] => {
  const reached = new Map<string, number>();
  for (const { series, last } of numbers.map(reachOf))
    reached.set(series, Math.max(last, reached.get(series) ?? 0));
  return [...reached].map(([series, last]) => ({ series, last }));
};

/** Never set back. */
const raise = async (
  { numbers }: Pick<Collections, 'numbers'>,
  { series, last }: ValueOf<'number'>,
): Promise<Outcome> => {
  const document = { _id: series, last };
  const raised = await numbers.replaceOne({ _id: series, last: { $lt: last } }, document);
  if (raised.matchedCount > 0) return 'written';
  return (await isNew(() => numbers.insertOne(document))) ? 'written' : 'same';
};

/** What comes is seen as met now: entries come in the order in which conversations were last met. */
const putConversation = async (
  collections: Collections,
  value: ValueOf<'conversation'>,
  replace: boolean,
): Promise<Outcome> => {
  const conversations = mongoConversations(collections);
  const stored = await collections.conversations.findOne({ _id: conversationKey(value) });
  const stands = compare(KINDS.conversation, stored ?? undefined, value);
  if (stands === 'same') return 'same';
  if (stands === 'other' && !replace) return 'kept';
  await conversations.remember(value);
  return 'written';
};

/** A new one goes after the last; one that is replaced keeps its place. */
const putDefinitions = async (
  { definitions }: Pick<Collections, 'definitions'>,
  value: ValueOf<'definitions'>,
  replace: boolean,
): Promise<Outcome> => {
  const { version, validFrom, validTo } = value;
  const document = { version, validFrom, validTo, ...kept(KINDS.definitions, value) };
  for (;;) {
    const stored = await definitions.findOne({ version });
    const stands = compare(KINDS.definitions, stored ?? undefined, value);
    if (stands === 'same') return 'same';
    if (stands === 'other' && !replace) return 'kept';
    if (stored) {
      await definitions.replaceOne({ _id: stored._id }, document);
      return 'written';
    }
    const last = await definitions
      .find({}, { projection: { _id: 1 } })
      .sort({ _id: -1 })
      .limit(1)
      .next();
    if (await isNew(() => definitions.insertOne({ _id: (last?._id ?? 0) + 1, ...document })))
      return 'written';
  }
};

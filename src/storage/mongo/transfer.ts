import { KINDS, sessionKind } from '../kinds.ts';
import type { Entry, Transfer } from '../transfer.ts';
import type { Collections } from './collections.ts';
import { readKept } from './kept.ts';
import { putEntries } from './put-entries.ts';
import { guarded, toStorageFault } from './storage-fault.ts';

/** So many documents are asked for at a time. */
const PAGE = 200;

export const mongoTransfer = (collections: Collections): Transfer => ({
  count: () =>
    guarded(async () => {
      const { definitions, routings, numbers, conversations, ideas, alerts, sessions } = collections;
      const kept = [definitions, routings, numbers, conversations, ideas, alerts, sessions];
      const counts = await Promise.all(kept.map((one) => one.estimatedDocumentCount()));
      return counts.reduce((sum, count) => sum + count, 0);
    }),
  read: async function* () {
    try {
      yield* everything(collections);
    } catch (error) {
      throw toStorageFault(error);
    }
  },
  put: (entries, { replace }) => guarded(() => putEntries(collections, entries, replace)),
});

async function* everything(collections: Collections): AsyncGenerator<Entry> {
  const { definitions, routings, numbers, conversations, ideas, alerts, sessions } = collections;
  const byId = { _id: 1 } as const;
  for await (const stored of definitions.find({}).sort(byId).batchSize(PAGE))
    yield { kind: 'definitions', value: readKept(KINDS.definitions, stored) };
  for await (const stored of routings.find({}).sort(byId).batchSize(PAGE))
    yield { kind: 'routing', value: readKept(KINDS.routing, stored) };
  for await (const { _id: series, last } of numbers.find({}).sort(byId).batchSize(PAGE))
    yield { kind: 'number', value: { series, last } };
  for await (const stored of conversations.find({}).sort({ seen: 1 }).batchSize(PAGE))
    yield { kind: 'conversation', value: readKept(KINDS.conversation, stored) };
  for await (const stored of ideas.find({}).sort(byId).batchSize(PAGE))
    yield { kind: 'idea', value: readKept(KINDS.idea, stored) };
  for await (const stored of alerts.find({}).sort(byId).batchSize(PAGE))
    yield { kind: 'alerts', value: readKept(KINDS.alerts, stored) };
  for await (const stored of sessions.find({ schema: sessionKind.version }).sort(byId).batchSize(PAGE))
    yield { kind: 'session', value: readKept(KINDS.session, stored) };
}

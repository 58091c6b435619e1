import type { Sessions } from '../../domain/ports.ts';
import type { Session } from '../../flows/session.ts';
import { sessionKind } from '../kinds.ts';
import type { Collections } from './collections.ts';
import { kept, readKept } from './kept.ts';
import { guarded, isNew } from './storage-fault.ts';

/** A session of another schema version is `outdated`: it stays until the next one is saved over it. */
export const mongoSessions = ({ sessions }: Pick<Collections, 'sessions'>): Sessions<Session> => ({
  load: (key) =>
    guarded(async () => {
      const stored = await sessions.findOne({ _id: key });
      if (stored === null) return undefined;
      return stored.schema === sessionKind.version ? readKept(sessionKind, stored) : 'outdated';
    }),
  save: (session) =>
    guarded(async () => {
      const { key, revision } = session;
      const document = { _id: key, revision, ...kept(sessionKind, session) };
      if (revision === 1 && (await isNew(() => sessions.insertOne(document)))) return true;
      const before =
        revision === 1
          ? { _id: key, schema: { $ne: sessionKind.version } }
          : { _id: key, revision: revision - 1, schema: sessionKind.version };
      return (await sessions.replaceOne(before, document)).matchedCount > 0;
    }),
  remove: (key) => guarded(async () => void (await sessions.deleteOne({ _id: key }))),
});

import { Fault } from '../../domain/fault.ts';
import { inForce } from '../../domain/in-force.ts';
import type { DefinitionsStore } from '../../domain/ports.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { definitionsKind } from '../kinds.ts';
import type { Collections, DefinitionsDocument } from './collections.ts';
import { kept, readKept } from './kept.ts';
import { guarded, isNew } from './storage-fault.ts';

/**
 * Definitions in MongoDB: a version is a document that is never changed. They are numbered in the order they are
 * written, so that whoever decides on what is in force and then writes is refused when somebody else has written since.
 */
export const mongoDefinitions = ({ definitions }: Pick<Collections, 'definitions'>): DefinitionsStore => {
  const validities = (): Promise<Pick<DefinitionsDocument, '_id' | 'version' | 'validFrom' | 'validTo'>[]> =>
    definitions
      .find({}, { projection: { version: 1, validFrom: 1, validTo: 1 } })
      .sort({ _id: 1 })
      .toArray();
  return {
    current: (at) =>
      guarded(async () => {
        const found = inForce(await validities(), stockholmDate(at));
        const stored = found && (await definitions.findOne({ _id: found._id }));
        if (!stored) throw new Fault('definitions-missing', 'No definitions have been stored.');
        return readKept(definitionsKind, stored);
      }),
    version: (version) =>
      guarded(async () => {
        const stored = await definitions.findOne({ version });
        return stored === null ? undefined : readKept(definitionsKind, stored);
      }),
    save: (given, replaces) =>
      guarded(async () => {
        const fields = kept(definitionsKind, given);
        const { version, validFrom, validTo } = given;
        for (;;) {
          const before = await validities();
          if (before.some((one) => one.version === version)) return false;
          if ((inForce(before, validFrom)?.version ?? null) !== replaces) return false;
          const _id = (before.at(-1)?._id ?? 0) + 1;
          const document = { _id, version, validFrom, validTo, ...fields };
          if (await isNew(() => definitions.insertOne(document))) return true;
        }
      }),
  };
};

import { type Call, callSchema } from '../../domain/call.ts';
import { afterGood, type FeedState, type RowFault, untriedFeed } from '../../domain/call-feed.ts';
import type { Catalogue, Clock } from '../../domain/ports.ts';
import { FeedFault, type FeedFaultCode } from '../feeds/feed-fault.ts';
import { rowFaultsOf } from '../feeds/row-faults.ts';
import { CURATED } from './parse-curated.ts';
import { readCuratedFile } from './read-curated-file.ts';

/** What a list would change, by title. */
type CuratedChange = { added: string[]; changed: string[]; removed: string[]; unchanged: number };

export type TakenCurated =
  | { kind: 'taken'; change: CuratedChange }
  /** So much would go that it is asked about first: take it again with `accept`. Nothing has been written. */
  | { kind: 'shrinks'; change: CuratedChange }
  /** Nothing has been written. `rows` is empty when the file as a whole cannot be read. */
  | { kind: 'refused'; code: FeedFaultCode; rows: RowFault[] };

/**
 * Takes a list that a coordinator has sent in the place of the one there was; all of it, or nothing and every reason.
 * Whether the sender may is asked before.
 */
export const takeCurated = async (
  bytes: Uint8Array,
  { catalogue, clock }: { catalogue: Catalogue; clock: Clock },
  { accept = false }: { accept?: boolean } = {},
): Promise<TakenCurated> => {
  const now = clock.now();
  const read = await readCuratedFile(bytes, now).catch((fault: unknown) => {
    if (fault instanceof FeedFault) return fault;
    throw fault;
  });
  if (read instanceof FeedFault) return { kind: 'refused', code: read.code, rows: rowFaultsOf(read) };
  for (;;) {
    const stored = (await catalogue.feed(CURATED)) ?? untriedFeed(CURATED, now);
    const before = await catalogue.callsOf(CURATED);
    const change = changeOf(before, read);
    if (!accept && change.removed.length * 2 > before.length) return { kind: 'shrinks', change };
    if (await catalogue.replace(next(stored, read.length, now), read)) return { kind: 'taken', change };
  }
};

/** The memory stays: the file on disk, if there is one, has not changed by this. */
const next = (stored: FeedState, answered: number, now: Date): FeedState => ({
  ...afterGood(stored, now),
  snapshot: stored.snapshot + 1,
  answered,
  unreadable: 0,
});

const changeOf = (before: readonly Call[], after: readonly Call[]): CuratedChange => {
  const old = new Map(before.map((call) => [call.id, content(call)]));
  const left = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !old.has(id));
  const changed = after.filter((call) => old.has(call.id) && old.get(call.id) !== content(call));
  return {
    added: added.map(titleOf),
    changed: changed.map(titleOf),
    removed: before.filter(({ id }) => !left.has(id)).map(titleOf),
    unchanged: after.length - added.length - changed.length,
  };
};

const titleOf = ({ title, id }: Call): string => title.sv ?? title.en ?? id;

/** When it was read is no change of the call; nor is the order of its fields, which the schema settles. */
const content = (call: Call): string =>
  JSON.stringify(callSchema.parse({ ...call, provenance: { ...call.provenance, fetchedAt: null } }));

import { personKey } from '../domain/person.ts';
import { conversationKey } from '../domain/conversation.ts';
import { type DocumentKind, readValue, writeDocument } from './documents.ts';
import type { KINDS } from './kinds.ts';

type Kinds = typeof KINDS;
export type KindName = keyof Kinds;
export type ValueOf<K extends KindName> = Kinds[K] extends DocumentKind<infer T> ? T : never;

/** One thing of a store, as it is moved to another. */
export type Entry = { [K in KindName]: { kind: K; value: ValueOf<K> } }[KindName];

/**
 * What became of an entry: `written`, `same` (it was there already), or `kept`: something else with the same key, or
 * another idea with the same number, is there and stays.
 */
export type Outcome = 'written' | 'same' | 'kept';

/** Moves everything between stores, past the versions that ordinary writes are held to. */
export type Transfer = {
  /** How many entries there are, roughly. */
  count(): Promise<number>;
  /**
   * Every entry: kind by kind in the order of `KINDS`, each in the order of its keys; definitions as they were
   * written, conversations as they were last seen. Sessions of another schema version are left out.
   */
  read(): AsyncGenerator<Entry>;
  /**
   * Puts some entries; one outcome for each. `replace` lets what comes take the place of what is there. A series of
   * numbers is never set back, and reaches as far as the ideas' numbers do.
   */
  put(entries: readonly Entry[], options: { replace: boolean }): Promise<Outcome[]>;
};

/** How what is stored under a key stands to what comes. */
export const compare = <T>(
  kind: DocumentKind<T>,
  stored: { schema: number; doc: unknown } | undefined,
  value: T,
): 'new' | 'same' | 'other' => {
  if (stored === undefined) return 'new';
  if (stored.schema > kind.version) return 'other';
  if (stored.schema < kind.version && kind.steps[stored.schema] === undefined) return 'other';
  return writeDocument(kind, readValue(kind, stored)) === writeDocument(kind, value) ? 'same' : 'other';
};

/** What an entry is stored under. */
export const keyOf = (entry: Entry): string => {
  switch (entry.kind) {
    case 'definitions':
      return entry.value.version;
    case 'routing':
      return entry.value.tenantId;
    case 'number':
      return entry.value.series;
    case 'conversation':
      return conversationKey(entry.value);
    case 'idea':
      return entry.value.id;
    case 'alerts':
      return personKey(entry.value.person);
    case 'session':
      return entry.value.key;
  }
};

/** How far the series of an idea's number must have come: `IDE-2026-0042` → `IDE-2026`, 42. */
export const reachOf = (number: string): ValueOf<'number'> => {
  const at = number.lastIndexOf('-');
  return { series: number.slice(0, at), last: Number(number.slice(at + 1)) };
};

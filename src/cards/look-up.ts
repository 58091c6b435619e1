import type { Card } from '../domain/message.ts';
import { nameBy } from '../domain/name-by.ts';
import type { DefinitionsStore } from '../domain/ports.ts';
import type { CardSettings } from './card-settings.ts';

/** The definitions that a card is drawn by now: those in force, and the names that its idea was mapped by. */
export const lookUp = async (
  card: Card,
  store: DefinitionsStore,
  now: Date,
): Promise<Omit<CardSettings, 'settings'>> => {
  const definitions = await store.current(now);
  const version = 'idea' in card ? card.idea.mapping.definitionsVersion : definitions.version;
  const mappedBy = version === definitions.version ? undefined : await store.version(version);
  return { now, definitions, names: mappedBy ? nameBy(mappedBy, definitions) : definitions };
};

import type { Card } from '../domain/message.ts';
import { nameBy } from '../domain/name-by.ts';
import type { IdeaValues } from '../domain/idea-values.ts';
import type { FittingCall } from '../domain/message.ts';
import type { DefinitionsStore } from '../domain/ports.ts';
import type { CardSettings } from './card-settings.ts';

/** Finds the open calls that may fit an idea; what cannot be found leaves the card without them. */
export type FindFitting = (text: string, values: IdeaValues) => Promise<FittingCall[]>;

/**
 * What a card is drawn by now: the definitions in force, the names that its idea was mapped by, and the calls that may
 * fit an idea that is still worked on.
 */
export const lookUp = async (
  card: Card,
  store: DefinitionsStore,
  now: Date,
  findFitting: FindFitting,
): Promise<Omit<CardSettings, 'settings'>> => {
  const definitions = await store.current(now);
  const version = 'idea' in card ? card.idea.mapping.definitionsVersion : definitions.version;
  const mappedBy = version === definitions.version ? undefined : await store.version(version);
  const calls = await fittingOn(card, findFitting);
  return { now, definitions, calls, names: mappedBy ? nameBy(mappedBy, definitions) : definitions };
};

const fittingOn = async (card: Card, find: FindFitting): Promise<FittingCall[]> => {
  if (card.name === 'summary') {
    const { answers, values } = card.summary;
    return find([answers.what, answers.need, answers.change].filter((text) => text).join('\n'), values);
  }
  if (card.name === 'idea' && card.idea.status !== 'closed')
    return find(card.idea.mapping.text, card.idea.values);
  return [];
};

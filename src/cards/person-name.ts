import type { Language } from '../domain/codes.ts';
import type { Person } from '../domain/person.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { clipLine } from './clip-text.ts';

const NAME_BYTES = 100;

/** Somebody's name, with the organisation they come from if it is not ours. Null is the bot itself. */
export const personName = (person: Person | null, language: Language): string => {
  const { cards } = cardTextsFor(language);
  if (person === null) return cards.system;
  const name = clipLine(person.name, NAME_BYTES) || cards.somebody;
  return person.organisation ? `${name} (${clipLine(person.organisation, NAME_BYTES)})` : name;
};

import type { Language } from '../domain/codes.ts';
import type { Person } from '../domain/person.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { clipText } from './clip-text.ts';

const NAME_BYTES = 160;

/** Somebody's name, with the organisation they come from if it is not ours. Null is the bot itself. */
export const personName = (person: Person | null, language: Language): string => {
  const { cards } = cardTextsFor(language);
  if (person === null) return cards.system;
  const name = oneLine(person.name) || cards.somebody;
  return person.organisation ? `${name} (${oneLine(person.organisation)})` : name;
};

const oneLine = (text: string): string => clipText(text.replaceAll(/\s+/gu, ' '), NAME_BYTES);

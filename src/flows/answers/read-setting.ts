import { type Changeable, fieldNamed } from './read-target-command.ts';
import { plainWords } from './words.ts';

/** What an actor sets in one go: the field, and the words for it. */
export type Setting = { field: Changeable; value: string };

/** "ändra kommun till Åre", "byt rubrik: Ost", "change the level to spets". */
const CHANGED =
  /^\s*(?:ändra|andra|byt|byta|sätt|rätta|uppdatera|change|set|correct|update|endre)(?: på| ut)? (?:(?:min|mitt|mina|vår|vårt|våra|the|my|our) )?(\p{L}[\p{L} ]{1,30}?)(?: (?:till|to|til)[ :]|\s*:)\s*(\S.*)$/isu;
/** "Rubrik: Ost från Oviken", on one line. */
const NAMED = /^\s*(\p{L}[\p{L} ]{1,30}?)\s*:\s*(\S[^\n]*)$/iu;

/** Reads a whole message that gives a field its value by name; nothing for "ändra kommun" alone, or a list. */
export function readSetting(text: string): Setting | undefined {
  const [, name, value] = CHANGED.exec(text) ?? NAMED.exec(text) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const field = fieldNamed(plainWords(name));
  return field && { field, value: value.trim() };
}

import groups from './knowledge/synonyms.json' with { type: 'json' };
import { plainText } from './plain-text.ts';
import { stemWord } from '../triage/stem-word.ts';

/** Words for one thing across Swedish and English (`same`), and wider or neighbouring things (`also`). */
type Related = { same: Set<string>; also: Set<string> };

/** A phrase as stems, the key by which phrases are compared. */
export const stemPhrase = (text: string): string => plainText(text).split(' ').map(stemWord).join(' ');

const RELATED = new Map<string, Related>();
for (const { same, also } of groups) {
  const phrases = same.map(stemPhrase);
  for (const phrase of phrases) {
    const entry = RELATED.get(phrase) ?? { same: new Set(), also: new Set() };
    phrases.filter((other) => other !== phrase).forEach((other) => entry.same.add(other));
    also.map(stemPhrase).forEach((other) => entry.also.add(other));
    RELATED.set(phrase, entry);
  }
}

/** What a phrase of stems is related to; nothing when we know no other word for it. */
export const relatedTo = (phrase: string): Related | undefined => RELATED.get(phrase);

/** Every single stem that stands in the thesaurus: the parts a compound may be made of. */
export const THESAURUS_STEMS: ReadonlySet<string> = new Set(
  [...RELATED.keys()].flatMap((phrase) => phrase.split(' ')),
);

/** Every word of the thesaurus, folded. */
export const THESAURUS_WORDS: readonly string[] = [
  ...new Set(groups.flatMap(({ same }) => same.flatMap((phrase) => plainText(phrase).split(' ')))),
];

/** The longest phrase of the thesaurus, in words. */
export const LONGEST_PHRASE = Math.max(...[...RELATED.keys()].map((phrase) => phrase.split(' ').length));

import { CONCEPTS } from '../../domain/concepts.ts';
import type { Definitions } from '../../domain/definitions.ts';
import { isNear } from '../answers/near.ts';
import { plainWords } from '../answers/words.ts';
import { CONCEPT_WORDS } from './concept-words.ts';

/** The area, sub-area, level or concept that plain words name, slips forgiven; its code as in `wordings.ts`. */
export const subjectNamed = (words: string, definitions: Definitions): string | undefined => {
  const names = namesIn(definitions);
  const asked = [words, words.replace(KIND, '')];
  const fits = (same: (said: string, name: string) => boolean): string | undefined =>
    names.find(({ name }) => asked.some((said) => same(said, name)))?.subject;
  return (
    fits((said, name) => said === name) ??
    fits((said, name) => name.length >= 5 && isNear(squeezed(said), squeezed(name)))
  );
};

const KIND = /^(?:(?:nivan|omradet|delomradet|styrkeomradet|begreppet|ordet|level|area|sub area|concept) )+/;

const squeezed = (words: string): string => words.replaceAll(' ', '');

type Name = { name: string; subject: string };

const namesIn = ({ areas }: Definitions): Name[] => [
  ...areas.flatMap(({ code, name, subareas }) => [
    ...named(code, [name.sv, name.en, code]),
    ...subareas.flatMap((one) => named(`${code}/${one.code}`, [one.name.sv, one.name.en, one.code])),
  ]),
  ...CONCEPTS.flatMap((concept) => named(concept, [...CONCEPT_WORDS[concept].split(','), concept])),
];

const named = (subject: string, names: string[]): Name[] =>
  names.map((name) => ({ name: plainWords(name), subject }));

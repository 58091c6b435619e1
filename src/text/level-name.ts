import type { Language, LevelOrNone } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import { codesFor } from './codes-for.ts';

/** A level by its name in the definitions, or that nobody has assessed it. */
export const levelName = (
  level: LevelOrNone,
  language: Language,
  { levels }: Pick<Definitions, 'levels'>,
): string => (level === 'ej-bedomd' ? codesFor(language).notAssessed : levels[level].name[language]);

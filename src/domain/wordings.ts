import { type Language, LEVELS } from './codes.ts';
import { CONCEPTS } from './concepts.ts';
import type { Definitions, Wording } from './definitions.ts';

/**
 * What the region may word in its own way, by code: `area`, `area/subarea`, a level, or any other concept. An area
 * and the concept that explains it are one and the same.
 */
export const subjectsOf = ({ areas }: Definitions): string[] => [
  ...new Set([
    ...areas.flatMap((area) => [area.code, ...area.subareas.map((one) => `${area.code}/${one.code}`)]),
    ...LEVELS,
    ...CONCEPTS,
  ]),
];

const NONE: Wording = { sv: null, en: null };

export const wordingOf = (subject: string, definitions: Definitions): Wording => {
  const [areaCode, subareaCode] = subject.split('/');
  const area = definitions.areas.find((one) => one.code === areaCode);
  if (area) {
    const subarea = area.subareas.find((one) => one.code === subareaCode);
    return (subareaCode === undefined ? area : subarea)?.wording ?? NONE;
  }
  const level = LEVELS.find((one) => one === subject);
  if (level) return definitions.levels[level].wording;
  const concept = CONCEPTS.find((one) => one === subject);
  return (concept && definitions.concepts[concept]) ?? NONE;
};

/** The same definitions with one wording set or, with null, taken away. A subject nobody knows changes nothing. */
export const withWording = (
  subject: string,
  language: Language,
  text: string | null,
  definitions: Definitions,
): Definitions => {
  const wording = { ...wordingOf(subject, definitions), [language]: text };
  const set = <Part extends { code: string }>(parts: Part[], code: string | undefined): Part[] =>
    parts.map((part) => (part.code === code ? { ...part, wording } : part));
  const [areaCode, subareaCode] = subject.split('/');
  if (definitions.areas.some(({ code }) => code === areaCode)) {
    const areas =
      subareaCode === undefined
        ? set(definitions.areas, areaCode)
        : definitions.areas.map((area) =>
            area.code === areaCode ? { ...area, subareas: set(area.subareas, subareaCode) } : area,
          );
    return { ...definitions, areas };
  }
  const level = LEVELS.find((one) => one === subject);
  if (level)
    return {
      ...definitions,
      levels: { ...definitions.levels, [level]: { ...definitions.levels[level], wording } },
    };
  const concept = CONCEPTS.find((one) => one === subject);
  return concept
    ? { ...definitions, concepts: { ...definitions.concepts, [concept]: wording } }
    : definitions;
};

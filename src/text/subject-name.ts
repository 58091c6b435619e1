import { type Language, LEVELS } from '../domain/codes.ts';
import { CONCEPTS } from '../domain/concepts.ts';
import type { Definitions } from '../domain/definitions.ts';
import { conceptText } from './concepts/concepts.ts';
import { levelName } from './level-name.ts';

/** What can be worded, in words: an area or sub-area, a level, or the concept's title. */
export const subjectName = (subject: string, language: Language, definitions: Definitions): string => {
  const [areaCode, subareaCode] = subject.split('/');
  const area = definitions.areas.find(({ code }) => code === areaCode);
  if (area) return (area.subareas.find(({ code }) => code === subareaCode) ?? area).name[language];
  const level = LEVELS.find((one) => one === subject);
  if (level) return levelName(level, language, definitions);
  const concept = CONCEPTS.find((one) => one === subject);
  return concept ? conceptText(concept, language).title : subject;
};

import type { Language } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';

const COORDINATORS: Record<Language, string> = { sv: 'Samordning', en: 'Coordination' };

/** A routing target in words: the sub-area's or the area's name, or the coordinators' channel. */
export const targetName = (target: string, language: Language, definitions: Definitions): string => {
  const [areaCode, subareaCode] = target.split('/');
  const area = definitions.areas.find((one) => one.code === areaCode);
  if (!area) return COORDINATORS[language];
  const subarea = area.subareas.find((one) => one.code === subareaCode);
  return (subarea ?? area).name[language];
};

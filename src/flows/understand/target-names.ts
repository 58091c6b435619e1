import type { Definitions } from '../../domain/definitions.ts';
import { plainWords } from '../answers/words.ts';

/** Names of areas and sub-areas in both languages, longest first so that "Jord, skog och vatten" is not "Jord". */
export const namesIn = ({ areas }: Definitions): { name: string; targets: string[] }[] =>
  areas
    .flatMap((area) => [
      ...[area.name.sv, area.name.en, area.code].map((name) => ({
        name,
        targets:
          area.subareas.length > 0 ? area.subareas.map((one) => `${area.code}/${one.code}`) : [area.code],
      })),
      ...area.subareas.flatMap((one) =>
        [one.name.sv, one.name.en].map((name) => ({ name, targets: [`${area.code}/${one.code}`] })),
      ),
    ])
    .map((entry) => ({
      ...entry,
      name: plainWords(entry.name),
    }))
    .sort((a, b) => b.name.length - a.name.length);

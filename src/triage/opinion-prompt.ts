import { LEVELS, NO_AREA } from '../domain/codes.ts';
import { firstDefinitions } from '../domain/first-definitions.ts';
import { placementCode } from '../domain/placement.ts';
import words from './knowledge/second-opinion.json' with { type: 'json' };

/** Where an idea can be placed by the definitions that the mapping knows: an area, a sub-area where there is any, or none. */
export const PLACEMENTS: readonly string[] = [
  ...firstDefinitions.areas.flatMap(({ code: area, subareas }) =>
    subareas.length === 0 ? [area] : subareas.map(({ code }) => placementCode({ area, subarea: code })),
  ),
  NO_AREA,
];

/** The task with every code and what it means. An area that has come since then is known by its name. */
export const TASK = [
  ...words.task,
  'Placements:',
  ...PLACEMENTS.map((code) => `- ${code}: ${meaningOf(code)}`),
  'Levels, in this order, the first that fits:',
  ...[...LEVELS].sort(byOrderAsked).map((code) => `- ${code}: ${words.levels[code]}`),
].join('\n');

/** The text as data: inside a JSON string nothing can pass for the end of it. */
export const asData = (text: string): string => JSON.stringify({ text });

function meaningOf(placement: string): string {
  const known = Object.entries(words.placements).find(([code]) => code === placement);
  if (known) return known[1];
  const [areaCode, subareaCode] = placement.split('/');
  const area = firstDefinitions.areas.find(({ code }) => code === areaCode);
  const subarea = area?.subareas.find(({ code }) => code === subareaCode);
  return [area?.name.en, subarea?.name.en].filter(Boolean).join(', ');
}

function byOrderAsked(a: string, b: string): number {
  const order = Object.keys(words.levels);
  return order.indexOf(a) - order.indexOf(b);
}

import type { Mapping } from '../domain/mapping.ts';
import { LEVELS } from '../domain/codes.ts';
import { definitions } from '../domain/definitions.ts';
import { areaConcepts, levelConcepts } from './lexicon.ts';
import type { Concept } from './lexicon.ts';
import type { Match } from './stem-index.ts';
import { tokenize } from './tokenize.ts';

const CLASS_AREA: Readonly<Record<string, string>> = {
  jord: 'jord-skog-vatten',
  skog: 'jord-skog-vatten',
  vatten: 'jord-skog-vatten',
  energi: 'hallbar-energi',
  upplevelser: 'upplevelser',
  digitalt: 'digitala-losningar',
  inget: 'inget',
};

/** Proposes strength area, sub-area and level for a text. Never throws; an empty text is `not-idea`. */
export const mapIdea = async (text: string): Promise<Mapping> => {
  const tokens = tokenize(text);
  const found = areaConcepts.find(tokens);
  const marks = levelConcepts.find(tokens);
  const classes = shares(Object.keys(CLASS_AREA), found, 0.9, 'inget');
  const areas = new Map<string, number>();
  for (const [name, share] of classes) {
    const area = CLASS_AREA[name] ?? 'inget';
    areas.set(area, (areas.get(area) ?? 0) + share);
  }
  const ranked = [...areas].sort((a, b) => b[1] - a[1]);
  const [area, confidence] = ranked[0] ?? ['inget', 1];
  const levels = [...shares([...LEVELS], marks, 0.7, 'bas')].sort((a, b) => b[1] - a[1]);
  const level = LEVELS.find((code) => code === levels[0]?.[0]) ?? 'bas';
  const subarea = [...classes]
    .filter(([name]) => CLASS_AREA[name] === area)
    .sort((a, b) => b[1] - a[1])[0]?.[0];
  const quote = (match: Match<Concept>): string =>
    text.slice(tokens[match.from]?.start ?? 0, tokens[match.to - 1]?.end ?? 0);
  return {
    area,
    subarea: area === 'jord-skog-vatten' ? (subarea ?? null) : null,
    also: [],
    alternatives: ranked.slice(1).map(([code, share]) => ({ area: code, confidence: share })),
    level,
    confidence,
    levelConfidence: levels[0]?.[1] ?? 1 / 3,
    fit: area !== 'inget' ? 'area' : found.length + marks.length > 0 ? 'cross-area' : 'not-idea',
    reasons: [
      ...found
        .filter(({ value }) => CLASS_AREA[value.owner] === area)
        .slice(0, 2)
        .map((match) => ({ for: 'area' as const, code: match.value.code, quote: quote(match) })),
      ...marks
        .filter(({ value }) => value.owner === level)
        .slice(0, 1)
        .map((match) => ({ for: 'level' as const, code: match.value.code, quote: quote(match) })),
    ],
    definitionsVersion: definitions.version,
  };
};

/** Softmax over how many different stems of each owner were found. */
const shares = (
  owners: readonly string[],
  matches: readonly Match<Concept>[],
  scale: number,
  otherwise: string,
): Map<string, number> => {
  const score = (owner: string): number =>
    scale * new Set(matches.filter(({ value }) => value.owner === owner).map(({ stem }) => stem)).size +
    (owner === otherwise ? 0.5 : 0);
  const powers = owners.map((owner): [string, number] => [owner, Math.exp(Math.min(score(owner), 50))]);
  const total = powers.reduce((sum, [, power]) => sum + power, 0);
  return new Map(powers.map(([owner, power]) => [owner, power / total]));
};

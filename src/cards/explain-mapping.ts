import { type Language, NO_AREA } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Mapping } from '../domain/mapping.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import { because } from './because.ts';
import { quoted } from './quoted.ts';

/** Who reads: the actor whose words are quoted, or staff. `standing` is the area the idea stands in now. */
type Reader = { language: Language; reader: 'actor' | 'staff'; names: Definitions; standing: string };

/** What the bot proposes and why, a sentence each, with how sure it is; after the area what else the idea concerns. */
export const explainMapping = (mapping: Mapping, reader: Reader): { area: string; level: string } => ({
  area: [areaSentence(mapping, reader), ...alsoSentences(mapping, reader)].join(' '),
  level: levelSentence(mapping, reader),
});

const areaSentence = (mapping: Mapping, { language, reader, names }: Reader): string => {
  const { area, noArea } = cardTextsFor(language).reasons;
  const how = sureness(mapping.confidence);
  const nameOf = (code: string, subarea: string | null = null): string =>
    formatPlacement({ area: code, subarea }, language, names);
  const other = nameOf(mapping.alternatives[0]?.area ?? mapping.area);
  const why = because(mapping, ['area', 'subarea'], language, reader);
  if (mapping.area !== NO_AREA)
    return `${area[reader][how](nameOf(mapping.area, mapping.subarea), other)}, ${why}.`;
  const begins = how === 'unsure' ? noArea[reader].unsure(other) : noArea[reader][how];
  return `${begins}, ${why}.`;
};

const levelSentence = (mapping: Mapping, { language, reader, names }: Reader): string => {
  const { level } = cardTextsFor(language).reasons;
  const other = mapping.levelAlternatives?.[0]?.level;
  const how = sureness(mapping.levelConfidence);
  const begins =
    how === 'unsure' && other !== undefined
      ? level[reader].unsure(levelName(mapping.level, language, names), levelName(other, language, names))
      : level[reader][how === 'sure' ? 'sure' : 'leaning'](levelName(mapping.level, language, names));
  return `${begins}, ${because(mapping, ['level'], language, reader)}.`;
};

const alsoSentences = (mapping: Mapping, { language, reader, names, standing }: Reader): string[] => {
  const { also } = cardTextsFor(language).reasons;
  return mapping.also
    .filter((area) => area !== standing)
    .map((area) => {
      const name = formatPlacement({ area, subarea: null }, language, names);
      const quote = quoted(mapping.alsoReasons?.find((reason) => reason.area === area)?.quote ?? '');
      return quote === null ? also.unquoted(name) : also[reader](name, quote);
    });
};

const sureness = (confidence: number): 'sure' | 'leaning' | 'unsure' => {
  if (confidence >= 0.7) return 'sure';
  return confidence >= 0.5 ? 'leaning' : 'unsure';
};

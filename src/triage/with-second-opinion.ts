import { NO_AREA } from '../domain/codes.ts';
import type { AlsoReason, Mapping, Reason } from '../domain/mapping.ts';
import type { MapIdea, Opinion, SecondOpinion } from '../domain/ports.ts';

/** Below these the house is unsure and somebody else may be asked. */
const AREA_UNSURE = 0.6;
const LEVEL_UNSURE = 0.5;

/**
 * Maps as `mapIdea` does, and asks a second opinion where that is unsure of the area or of the level of an idea. What the
 * house is sure of or the actor has settled stays, and its confidences stay as they are: nobody has measured how often the other is right.
 */
export const withSecondOpinion =
  (mapIdea: MapIdea, ask: SecondOpinion): MapIdea =>
  async (text, settled) => {
    const local = await mapIdea(text, settled);
    const unsure = {
      area: local.confidence < AREA_UNSURE && settled?.kind !== 'area',
      level: local.levelConfidence < LEVEL_UNSURE && settled?.kind !== 'level',
    };
    const isIdea = local.fit === 'area' || local.fit === 'cross-area';
    if (!isIdea || (!unsure.area && !unsure.level)) return local;
    const opinion = await ask(text);
    if (opinion.kind === 'none') return local;
    const placed = unsure.area ? withArea(local, opinion) : local;
    const assessed = unsure.level ? withLevel(placed, opinion) : placed;
    return { ...assessed, secondOpinion: { model: opinion.model } };
  };

/** The reasons of the house are reasons for its own answer; another answer has those of the opinion. */
const withArea = (local: Mapping, { area, subarea, quotes }: Opinion): Mapping => {
  if (area === local.area && subarea === local.subarea) return local;
  const shares = [{ area: local.area, confidence: local.confidence }, ...local.alternatives];
  const others = shares.filter((share) => share.area !== area);
  const also = (local.area === area ? local.also : [local.area, ...local.also])
    .filter((code) => code !== area && code !== NO_AREA)
    .slice(0, ALSO_MOST);
  return {
    ...local,
    area,
    subarea,
    confidence: shares.find((share) => share.area === area)?.confidence ?? 0,
    alternatives: others,
    also,
    alsoReasons: [...reasonOfFirst(local), ...(local.alsoReasons ?? [])].filter((reason) =>
      also.includes(reason.area),
    ),
    fit: area === NO_AREA ? 'cross-area' : 'area',
    reasons: [
      ...quotes.area.map((quote): Reason => ({ for: 'area', code: 'wording', quote })),
      ...local.reasons.filter((reason) => reason.for === 'level'),
    ],
  };
};

/** Where the house's own area becomes a further one, its first reason stands for it. */
const reasonOfFirst = ({ area, reasons }: Mapping): AlsoReason[] =>
  reasons
    .filter((reason) => reason.for === 'area')
    .slice(0, 1)
    .map(({ code, quote, wanted }) => ({ area, code, quote, wanted }));

/** As many further areas as the house itself names at most. */
const ALSO_MOST = 2;

const withLevel = (mapping: Mapping, { level, quotes }: Opinion): Mapping => {
  if (level === mapping.level) return mapping;
  const shares = [
    { level: mapping.level, confidence: mapping.levelConfidence },
    ...(mapping.levelAlternatives ?? []),
  ];
  return {
    ...mapping,
    level,
    levelConfidence: shares.find((share) => share.level === level)?.confidence ?? 0,
    levelAlternatives: shares.filter((share) => share.level !== level),
    reasons: [
      ...mapping.reasons.filter((reason) => reason.for !== 'level'),
      ...quotes.level.map((quote): Reason => ({ for: 'level', code: 'wording', quote })),
    ],
  };
};

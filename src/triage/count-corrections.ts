import type { Idea } from '../domain/idea.ts';
import { type Correction, correctionOf, type Judgement, JUDGEMENTS } from './correction.ts';
import type { Confusion, Count } from './evaluate.ts';

/** How sure the proposal was: at least 0.8, at least 0.5, below. */
export const BANDS = ['>= 0.8', '0.5-0.8', '< 0.5'] as const;
type Band = (typeof BANDS)[number];

/** How proposals fared, in counts only. Right is counted among the proposals that somebody has judged. */
export type CorrectionCounts = {
  ideas: number;
  unmapped: number;
  judgements: Record<Judgement, number>;
  area: Count;
  /** Among those with the right area, where the proposal has a sub-area. */
  subarea: Count;
  /** Where a level has been assessed. */
  level: Count;
  areaBands: Record<Band, Count>;
  levelBands: Record<Band, Count>;
  /** The area, where a second opinion took part in the proposal. */
  secondOpinion: Count;
  /** Area or sub-area proposed → where the idea stands, and the same for levels; the right ones too. */
  confusion: { area: Confusion; level: Confusion };
};

/** Counts over a stream of ideas, of which none is kept. */
export const countCorrections = async (ideas: AsyncIterable<Idea>): Promise<CorrectionCounts> => {
  const counts = noCounts();
  for await (const idea of ideas) {
    counts.ideas += 1;
    const correction = correctionOf(idea);
    if (correction === undefined) counts.unmapped += 1;
    else {
      counts.judgements[correction.judgement] += 1;
      if (correction.judgement !== 'untouched') add(counts, correction);
    }
  }
  return counts;
};

const add = (counts: CorrectionCounts, { proposed, stands }: Correction): void => {
  const areaRight = proposed.area === stands.area;
  tick(counts.area, areaRight);
  tick(counts.areaBands[bandOf(proposed.confidence)], areaRight);
  if (areaRight && proposed.subarea !== null) tick(counts.subarea, proposed.subarea === stands.subarea);
  if (proposed.secondOpinion) tick(counts.secondOpinion, areaRight);
  note(counts.confusion.area, proposed.subarea ?? proposed.area, stands.subarea ?? stands.area);
  if (stands.level === 'ej-bedomd') return;
  const levelRight = proposed.level === stands.level;
  tick(counts.level, levelRight);
  tick(counts.levelBands[bandOf(proposed.levelConfidence)], levelRight);
  note(counts.confusion.level, proposed.level, stands.level);
};

const bandOf = (confidence: number): Band => {
  if (confidence >= 0.8) return '>= 0.8';
  return confidence >= 0.5 ? '0.5-0.8' : '< 0.5';
};

const tick = (count: Count, right: boolean): void => {
  count.of += 1;
  if (right) count.right += 1;
};

const note = (confusion: Confusion, from: string, to: string): void => {
  const known = confusion.find(([a, b]) => a === from && b === to);
  if (known) known[2] += 1;
  else confusion.push([from, to, 1]);
};

const none = (): Count => ({ right: 0, of: 0 });
const byBand = (): Record<Band, Count> => ({ '>= 0.8': none(), '0.5-0.8': none(), '< 0.5': none() });

const noCounts = (): CorrectionCounts => ({
  ideas: 0,
  unmapped: 0,
  judgements: Object.fromEntries(JUDGEMENTS.map((judgement) => [judgement, 0])) as Record<Judgement, number>,
  area: none(),
  subarea: none(),
  level: none(),
  areaBands: byBand(),
  levelBands: byBand(),
  secondOpinion: none(),
  confusion: { area: [], level: [] },
});

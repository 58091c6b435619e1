import type { Idea } from '../domain/idea.ts';
import { type Period, periodBefore, periodYearBefore } from '../domain/period.ts';
import type { IdeaPeriods } from '../domain/ports.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Figures, figuresOf } from './figures.ts';

export type Summary = {
  figures: Figures;
  before: Figures;
  yearBefore: Figures;
  /** What the figures of the period were counted from. */
  ideas: Facts[];
};

/**
 * A period beside the one before and the same one last year, seen from `now`. `counts` says which ideas the asker may
 * see counted.
 */
export const summarise = async (
  period: Period,
  ideas: IdeaPeriods,
  now: Date,
  counts: (idea: Idea) => boolean = () => true,
): Promise<Summary> => {
  const facts = await factsIn(period, ideas, counts);
  const figuresIn = async (other: Period): Promise<Figures> =>
    figuresOf(await factsIn(other, ideas, counts), other, now);
  return {
    ideas: facts,
    figures: figuresOf(facts, period, now),
    before: await figuresIn(periodBefore(period)),
    yearBefore: await figuresIn(periodYearBefore(period)),
  };
};

const factsIn = async (
  period: Period,
  ideas: IdeaPeriods,
  counts: (idea: Idea) => boolean,
): Promise<Facts[]> => {
  const facts: Facts[] = [];
  for await (const idea of ideas.of(period)) if (counts(idea)) facts.push(factsOf(idea));
  return facts;
};

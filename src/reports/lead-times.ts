import type { Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';
import { type LeadTime, leadTimeOf } from './lead-time.ts';
import { within } from './within.ts';

export type LeadTimes = { firstAnswer: LeadTime; dialogue: LeadTime };

/** From when an idea was sent to its first answer, and to its first dialogue, where that fell in the period. */
export const leadTimesIn = (ideas: readonly Facts[], period: Period): LeadTimes => ({
  firstAnswer: leadTimeOf(waits(ideas, period, (idea) => idea.firstAnswer?.at)),
  dialogue: leadTimeOf(waits(ideas, period, (idea) => firstOf(idea.dialogues))),
});

/** The same for each area; never for a named person. */
export const leadTimesByArea = (ideas: readonly Facts[], period: Period): Record<string, LeadTimes> => {
  const areas = [...new Set(ideas.map(({ area }) => area))].sort();
  const entries = areas.map((area): [string, LeadTimes] => [
    area,
    leadTimesIn(
      ideas.filter((idea) => idea.area === area),
      period,
    ),
  ]);
  return Object.fromEntries(
    entries.filter(([, { firstAnswer, dialogue }]) => firstAnswer.n > 0 || dialogue.n > 0),
  );
};

/** A person's own first answers, for that person alone. */
export const ownFirstAnswers = (ideas: readonly Facts[], period: Period, person: string): LeadTime =>
  leadTimesIn(
    ideas.filter(({ firstAnswer }) => firstAnswer?.by === person),
    period,
  ).firstAnswer;

const waits = (
  ideas: readonly Facts[],
  period: Period,
  reached: (idea: Facts) => number | undefined,
): number[] => {
  const inPeriod = within(period);
  return ideas.flatMap((idea) => {
    const at = reached(idea);
    return at !== undefined && inPeriod(at) ? [at - idea.createdAt] : [];
  });
};

const firstOf = (moments: readonly { at: number }[]): number | undefined =>
  moments.length === 0 ? undefined : Math.min(...moments.map(({ at }) => at));

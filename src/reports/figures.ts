import type { ApplicationStatus } from '../domain/codes.ts';
import { instantsOf, type Period } from '../domain/period.ts';
import { applicationsIn } from './applications.ts';
import { type Breakdowns, breakdownsOf } from './breakdowns.ts';
import { closingsIn } from './closings.ts';
import { dialoguesIn } from './dialogues.ts';
import type { Facts } from './facts.ts';
import { type Judgements, judgementsIn } from './judgements.ts';
import { type LeadTime, leadTimeOf } from './lead-time.ts';
import { type LeadTimes, leadTimesByArea, leadTimesIn } from './lead-times.ts';
import { openAtEnd, unansweredAtEnd } from './open-at-end.ts';
import { receivedIn } from './received.ts';
import type { Tally } from './tally.ts';

/** Every figure of a period. What each one means stands in `text/…/figures.ts`. */
export type Figures = Period &
  Breakdowns & {
    received: number;
    openAtEnd: number;
    unansweredAtEnd: number;
    /** Ages of these two when the period ended, or now if it has not. */
    openAgeDays: LeadTime;
    unansweredAgeDays: LeadTime;
    confirmed: number;
    changed: number;
    byCoordinators: Judgements['byCoordinators'];
    untouched: number;
    moves: Judgements['moves'];
    dialoguesHeld: number;
    dialoguesByFunder: Tally;
    applications: Record<ApplicationStatus, number>;
    applicationSums: Record<ApplicationStatus, Tally>;
    closed: Tally;
    /** Of the ideas received in the period, so many have been applied for since: a cohort, not the period. */
    becameApplication: number;
    strategicAssessments: number;
    completeAtFirst: number;
    firstAnswerDays: LeadTime;
    dialogueDays: LeadTime;
    leadTimesByArea: Record<string, LeadTimes>;
    confidential: number;
  };

/** Strategic assessments are not written in the house yet, so there are none. */
const NO_ASSESSMENTS = 0;

/**
 * Counts a period, seen from `now`. `ideas`: all that something happened to in it or that were open at its end; others
 * change nothing.
 */
export const figuresOf = (ideas: readonly Facts[], period: Period, now: Date): Figures => {
  const received = receivedIn(ideas, period);
  const dialogues = dialoguesIn(ideas, period);
  const applications = applicationsIn(ideas, period);
  const leadTimes = leadTimesIn(ideas, period);
  const open = openAtEnd(ideas, period);
  const unanswered = unansweredAtEnd(ideas, period);
  const seenAt = Math.min(instantsOf(period).end, now.getTime());
  const ages = (waiting: readonly Facts[]): LeadTime =>
    leadTimeOf(waiting.map(({ createdAt }) => seenAt - createdAt));
  return {
    ...period,
    received: received.length,
    openAtEnd: open.length,
    unansweredAtEnd: unanswered.length,
    openAgeDays: ages(open),
    unansweredAgeDays: ages(unanswered),
    ...judgementsIn(ideas, period),
    dialoguesHeld: dialogues.held,
    dialoguesByFunder: dialogues.byFunder,
    applications: applications.count,
    applicationSums: applications.sums,
    closed: closingsIn(ideas, period),
    becameApplication: received.filter(({ applicationSteps }) => applicationSteps.length > 0).length,
    strategicAssessments: NO_ASSESSMENTS,
    completeAtFirst: received.filter(({ complete }) => complete).length,
    firstAnswerDays: leadTimes.firstAnswer,
    dialogueDays: leadTimes.dialogue,
    leadTimesByArea: leadTimesByArea(ideas, period),
    confidential: received.filter(({ confidential }) => confidential).length,
    ...breakdownsOf(received),
  };
};

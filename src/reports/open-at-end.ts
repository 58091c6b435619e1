import { instantsOf, type Period } from '../domain/period.ts';
import type { Facts } from './facts.ts';

/** The ideas that were open when the period ended, oldest first. */
export const openAtEnd = (ideas: readonly Facts[], period: Period): Facts[] => {
  const { end } = instantsOf(period);
  return ideas
    .filter((idea) => idea.createdAt < end && wasOpen(idea, end))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
};

/** Those of them that nobody had answered by then. */
export const unansweredAtEnd = (ideas: readonly Facts[], period: Period): Facts[] => {
  const { end } = instantsOf(period);
  return openAtEnd(ideas, period).filter(({ firstAnswer }) => !firstAnswer || firstAnswer.at >= end);
};

const wasOpen = ({ opened }: Facts, end: number): boolean =>
  opened.findLast(({ at }) => at < end)?.open ?? true;

import type { LevelOrNone } from './codes.ts';
import type { FigureCode } from './figure-codes.ts';
import type { Period } from './period.ts';

/** A figure of the period, the one before and the same a year ago; null where there is none or it is hidden. */
export type Compared = { now: number | null; before: number | null; yearBefore: number | null };

/** What a card about a period shows, as codes and numbers. */
export type FiguresView = {
  period: Period;
  /** Routing targets that are counted; null = all. */
  targets: string[] | null;
  /** Small cells are hidden, and no ideas are named. */
  isPublic: boolean;
  /** UTC, ISO 8601: when the figures were counted. A period that ends later is not over. */
  countedAt: string;
  isOver: boolean;
  headlines: ({ figure: FigureCode } & Compared)[];
  firstAnswer: { median: number | null; p90: number | null; n: number } | null;
  /** The asker's own first answers; only in their own chat. */
  own: { median: number | null; p90: number | null; n: number } | null;
  applications: { submitted: Compared; granted: Compared; grantedSums: Record<string, number> } | null;
  /** Of the ideas received in the period, so many have become an application since; null when hidden. */
  becameApplication: number | null;
  /** Area code → level → how many were received; an area with none is left out. */
  areaLevels: Record<string, Record<LevelOrNone, number | null>>;
  /** Area code → how many were received. */
  areas: Record<string, Compared>;
  /** The oldest unanswered that may be listed, with age in whole days. */
  oldest: { number: string; title: string; days: number }[];
  /** Monday of each week whose summary was not sent here. */
  missed: string[];
};

import { z } from 'zod/v4';
import type { Call } from '../../../domain/call.ts';
import { firstOf, jsonOf, type Result } from './topic-schema.ts';

const sum = z.coerce.number().nonnegative().nullish().catch(null);

const lineSchema = z.object({
  action: z.string().catch(''),
  expectedGrants: z.coerce.number().int().positive().nullish().catch(null),
  minContribution: sum,
  maxContribution: sum,
  budgetYearMap: z.record(z.string(), z.coerce.number().nonnegative()).catch({}),
  plannedOpeningDate: z.string().nullish().catch(null),
  deadlineDates: z.array(z.string()).catch([]),
});
type Line = z.infer<typeof lineSchema>;

const overviewSchema = z.object({
  budgetTopicActionMap: z.record(z.string(), z.array(lineSchema)),
});

export type TopicBudget = Pick<Call, 'budget' | 'grant' | 'expectedGrants'> & { line: Line | null };

/**
 * The money of one topic. The overview covers the whole call: only the line whose action begins with the topic's
 * identifier counts, or the only line under its number; a neighbour's budget is worse than none.
 */
export const topicBudget = (result: Result): TopicBudget => {
  const line = lineOf(result);
  const total = Object.values(line?.budgetYearMap ?? {}).reduce((all, year) => all + year, 0);
  const min = line?.minContribution || null;
  const max = line?.maxContribution || null;
  return {
    line,
    budget: total > 0 ? { amount: total, currency: 'EUR', scope: 'topic' } : null,
    grant: min === null && max === null ? null : { min, max, currency: 'EUR' },
    expectedGrants: line?.expectedGrants ?? null,
  };
};

const lineOf = (result: Result): Line | null => {
  const overview = jsonOf(result, 'budgetOverview', overviewSchema);
  if (overview === null) return null;
  const map = overview.budgetTopicActionMap;
  const identifier = firstOf(result, 'identifier');
  const named = Object.values(map)
    .flat()
    .find(({ action }) => identifier !== null && isAbout(action, identifier));
  if (named) return named;
  const own = map[firstOf(result, 'ccm2Id') ?? ''] ?? [];
  return own.length === 1 && !/^[A-Z0-9]+-\d{4}-/i.test(own[0]?.action ?? '') ? (own[0] ?? null) : null;
};

/** `X-01 - RIA` is about `X-01` and not about `X-0`. */
const isAbout = (action: string, identifier: string): boolean =>
  action.startsWith(identifier) && !/^[\w-]/.test(action.slice(identifier.length));

import { z } from 'zod/v4';
import type { Call, Moment } from '../call.ts';
import { statusOf } from '../status-of.ts';

/** What makes a call worth telling of: it is new, it has opened, its dates or its money are other than before. */
export const CALL_CHANGES = ['new', 'opened', 'dates', 'money'] as const;
export type CallChange = (typeof CALL_CHANGES)[number];

/** A call as it was at an instant, in what people act on. */
export const callMarkSchema = z.object({
  call: z.string(),
  isOpen: z.boolean(),
  /** When it opens and its deadlines, each as `opens 2026-12-02 14:00` or `closes 2026-12-02`. */
  dates: z.array(z.string()),
  money: z.string(),
});
export type CallMark = z.infer<typeof callMarkSchema>;

/** Whether one may apply now. */
export const isOpen = (call: Call, now: Date): boolean => ['open', 'rolling'].includes(statusOf(call, now));

export const markOf = (call: Call, now: Date): CallMark => ({
  call: call.id,
  isOpen: isOpen(call, now),
  dates: [
    ...(call.opens === null ? [] : [`opens ${dateOf(call.opens)}`]),
    ...call.deadlines.map((deadline) => `closes ${dateOf(deadline)}`),
  ],
  money: JSON.stringify([call.grant, call.budget, call.supportRateMax]),
});

/** What is other than when it was last told of; null when nothing is. Dates before `today` (ISO 8601) do not count. */
export const changeOf = (before: CallMark | undefined, after: CallMark, today: string): CallChange | null => {
  if (before === undefined) return 'new';
  if (!before.isOpen && after.isOpen) return 'opened';
  const ahead = ({ dates }: CallMark) => dates.filter((one) => (one.split(' ')[1] ?? '') >= today).join();
  if (ahead(before) !== ahead(after)) return 'dates';
  return before.money === after.money ? null : 'money';
};

const dateOf = ({ date, time }: Moment): string => (time === null ? date : `${date} ${time}`);

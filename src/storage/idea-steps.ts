import { z } from 'zod/v4';
import { CLOSING_REASONS } from '../domain/codes.ts';
import { concernsSami } from '../domain/concerns-sami.ts';

/** What the step reads of an idea, some of which a file may leave out; the rest is carried on as it is. */
const first = z.looseObject({
  title: z.string(),
  said: z.array(z.string()).default([]),
  values: z.looseObject({ owner: z.looseObject({ type: z.string() }).nullable() }).optional(),
  closing: z
    .looseObject({ reason: z.enum(CLOSING_REASONS) })
    .nullable()
    .default(null),
  events: z.array(
    z.looseObject({
      what: z.string(),
      status: z.looseObject({ before: z.string().nullable(), after: z.string() }),
    }),
  ),
  applications: z
    .array(z.looseObject({ status: z.unknown(), at: z.unknown(), amount: z.unknown() }))
    .default([]),
});

/**
 * 1 → 2: why an idea was closed stands in its history, an application tells when it came how far, and whether the idea
 * is about Sami matters is kept. The reason of a closing that was followed by a reopening is gone.
 * What is no such idea stays as it is, for the present schema to refuse.
 */
const toSecond = (older: unknown): unknown => {
  const parsed = first.safeParse(older);
  if (!parsed.success) return older;
  const idea = parsed.data;
  return {
    ...idea,
    schema: 2,
    sami: concernsSami([idea.title, ...idea.said], idea.values?.owner?.type ?? null),
    applications: idea.applications.map(({ status, at, amount, ...rest }) => ({
      ...rest,
      steps: [{ status, at, amount }],
    })),
    events: idea.events.map((event) => ({ ...event, reason: reasonOf(event, idea.closing) })),
  };
};

type Event = z.infer<typeof first>['events'][number];

const reasonOf = ({ what, status }: Event, closing: z.infer<typeof first>['closing']): string | null => {
  if (status.after !== 'closed' || status.before === 'closed') return null;
  return what === 'withdraw' ? 'withdrawn' : (closing?.reason ?? null);
};

export const IDEA_STEPS = { 1: toSecond } as const;

import fc from 'fast-check';
import { anIdea } from '../support/an-idea.ts';
import type { Idea } from '../../src/domain/idea.ts';
import {
  APPLICATION_STATUSES,
  CLOSING_REASONS,
  FUNDERS,
  LEVELS_OR_NONE,
  OWNER_TYPES,
  PLACES,
} from '../../src/domain/codes.ts';
import { ROLES } from '../../src/domain/status-rules.ts';

const leader = { tenantId: 'home', personId: 'lars', name: 'Lars' };
const HOUR_MS = 3_600_000;

const placement = fc.oneof(
  fc.record({
    area: fc.constant('jord-skog-vatten'),
    subarea: fc.constantFrom(null, 'jord', 'skog', 'vatten'),
    level: fc.constantFrom(...LEVELS_OR_NONE),
  }),
  fc.record({
    area: fc.constantFrom('hallbar-energi', 'upplevelser', 'digitala-losningar', 'inget'),
    subarea: fc.constant(null),
    level: fc.constantFrom(...LEVELS_OR_NONE),
  }),
);

/** Instants around the edges that are easily got wrong: midnights, the nights the clocks change, new year. */
const EDGES = [
  '2026-03-28T23:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-03-29T22:00:00Z',
  '2026-10-24T22:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-10-25T23:00:00Z',
  '2026-11-15T23:00:00Z',
  '2026-12-27T23:00:00Z',
  '2027-01-03T23:00:00Z',
  '2025-12-28T23:00:00Z',
];
const instant = fc.oneof(
  fc.integer({ min: Date.parse('2025-10-01T00:00:00Z'), max: Date.parse('2027-02-01T00:00:00Z') }),
  fc
    .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -2, max: 2 }))
    .map(([edge, off]) => Date.parse(edge) + off),
);

const step = fc.record({
  afterHours: fc.oneof(fc.integer({ min: 0, max: 24 * 20 }), fc.double({ min: 0, max: 500, noNaN: true })),
  what: fc.constantFrom(
    'take',
    'confirm',
    'change',
    'move',
    'close',
    'withdraw',
    'reopen',
    'add',
    'ask',
    'pause',
  ),
  role: fc.constantFrom(...ROLES),
  placement,
  reason: fc.option(fc.constantFrom(...CLOSING_REASONS)),
});

const application = fc.record({
  funder: fc.constantFrom(...FUNDERS),
  objective: fc.constant(null),
  currency: fc.option(fc.constantFrom('SEK', 'EUR', 'NOK')),
  registration: fc.constant(null),
  steps: fc.uniqueArray(fc.constantFrom(...APPLICATION_STATUSES), { minLength: 1 }).chain((statuses) =>
    fc.tuple(
      ...statuses.map((status) =>
        fc.record({
          status: fc.constant(status),
          at: instant.map((at) => new Date(at).toISOString()),
          amount: fc.option(fc.nat(5_000_000)),
        }),
      ),
    ),
  ),
});

/** An idea with any history: opened again, closed twice, answered late, talked about before it was answered. */
const idea = fc
  .record({
    createdAt: instant,
    placement,
    places: fc.array(fc.constantFrom(...PLACES), { maxLength: 3 }),
    funders: fc.array(
      fc.record({ funder: fc.constantFrom(...FUNDERS), objective: fc.constantFrom(null, '1.1') }),
      { maxLength: 3 },
    ),
    owner: fc.option(fc.constantFrom(...OWNER_TYPES)),
    confidential: fc.boolean(),
    steps: fc.array(step, { maxLength: 8 }),
    dialogues: fc.array(
      fc.record({ at: instant, funders: fc.array(fc.constantFrom(...FUNDERS), { maxLength: 2 }) }),
      { maxLength: 3 },
    ),
    applications: fc.array(application, { maxLength: 2 }),
  })
  .map((given) => given);

type Given = typeof idea extends fc.Arbitrary<infer T> ? T : never;

const toDocument = (given: Given, index: number): Idea => {
  const created = new Date(given.createdAt).toISOString();
  const sent = anIdea({
    draftId: `idea-${index}`,
    number: `IDE-2026-${String(index + 1).padStart(4, '0')}`,
    sent: given.placement,
  });
  const events: Idea['events'] = [];
  let at = given.createdAt;
  let status: Idea['status'] = 'new';
  let current = given.placement;
  for (const { afterHours, what, role, placement: after, reason } of given.steps) {
    at += Math.round(afterHours * HOUR_MS);
    const next: Idea['status'] =
      what === 'close' || what === 'withdraw'
        ? 'closed'
        : what === 'reopen' || what === 'take'
          ? 'taken'
          : status;
    const moves = what === 'change' || what === 'move';
    events.push({
      at: new Date(at).toISOString(),
      by: leader,
      role,
      what: what,
      status: { before: status, after: next },
      placement: moves ? { before: current, after } : null,
      textVersion: 1,
      note: null,
      reason: next === 'closed' && status !== 'closed' ? reason : null,
    });
    if (moves) current = after;
    status = next;
  }
  return {
    ...sent,
    createdAt: created,
    updatedAt: new Date(at).toISOString(),
    status,
    closing: status === 'closed' ? { reason: 'referred', note: null } : null,
    mapping: { ...sent.mapping, current },
    values: {
      ...sent.values,
      places: given.places,
      funders: given.funders,
      owner: given.owner && { name: null, type: given.owner },
    },
    confidential: given.confidential ? { reason: 'affärshemlighet', at: created, by: leader } : null,
    events: [...sent.events.map((event) => ({ ...event, at: created })), ...events],
    dialogues: given.dialogues.map(({ at: held, funders }) => ({
      at: new Date(held).toISOString(),
      funders,
      participants: [],
    })),
    applications: given.applications,
    deliveries: [],
  };
};

export const histories = fc
  .array(idea, { minLength: 1, maxLength: 30 })
  .map((givens) => givens.map(toDocument));

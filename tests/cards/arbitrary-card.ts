import fc from 'fast-check';
import {
  CLOSING_REASONS,
  FUNDERS,
  LANGUAGES,
  LEVELS,
  LEVELS_OR_NONE,
  OWNER_TYPES,
  PLACES,
} from '../../src/domain/codes.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { NOTICES, NUDGES } from '../../src/domain/delivery.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { QUESTIONS } from '../../src/domain/idea-values.ts';
import { FITS } from '../../src/domain/mapping.ts';
import type { Card } from '../../src/domain/message.ts';
import { placementCode } from '../../src/domain/placement.ts';
import { IDEA_ACTIONS, ROLES, STATUSES } from '../../src/domain/status-rules.ts';
import { targetsOf } from '../../src/domain/targets.ts';
import { LEVEL_REASON_CODES } from '../../src/triage/reason-codes.ts';
import { newIdea, routing } from './samples.ts';

const HOSTILE = [
  '${title}',
  '${$root.lang}',
  '<at>Bengt Åslund</at>',
  '<<at>at>',
  '[klicka](https://example.se)',
  '![bild](https://example.se/x.png)',
  '<https://example.se>',
  '<b>fet</b>',
  '**fet**',
  '_lut_',
  '`kod`',
  '# Rubrik',
  '"},{"type":"Image"',
  '\\',
  '\n\n',
  '\u202E',
  '\u0000',
  '{{DATE(2026-12-02T00:00:00Z,SHORT)}}',
  '🐄',
  '\uD83D',
  'Åäö ',
  'Vi är tre gårdar ',
];

/** Text as people, and those who try something, may type it. */
export const typed = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(fc.constantFrom(...HOSTILE), { maxLength: 30 })
      .map((parts) => parts.join('').slice(0, maxLength)),
    fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 400) }),
    fc
      .constantFrom(...HOSTILE)
      .map((part) => part.repeat(Math.ceil(maxLength / part.length)).slice(0, maxLength)),
  );

const areas = [...firstDefinitions.areas.map(({ code }) => code), 'inget'];
const places = targetsOf(firstDefinitions).map((target) => (target === 'samordnare' ? 'inget' : target));
const placed = fc.constantFrom(...places).map((code) => {
  const [area = 'inget', subarea = null] = code.split('/');
  return { area, subarea };
});
const placement = fc
  .record({
    place: placed,
    level: fc.constantFrom(...LEVELS_OR_NONE),
  })
  .map(({ place, level }) => ({ ...place, level }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));

const person = fc.record(
  { tenantId: fc.constant('t'), personId: fc.uuid(), name: typed(300), organisation: typed(100) },
  { requiredKeys: ['tenantId', 'personId', 'name'] },
);

const answers = fc.record(
  Object.fromEntries(
    QUESTIONS.map((question) => [question, fc.option(typed(question === 'what' ? 4000 : 2000))]),
  ) as Record<(typeof QUESTIONS)[number], fc.Arbitrary<string | null>>,
);

const values = fc.record({
  places: fc.uniqueArray(fc.constantFrom(...PLACES)),
  owner: fc.option(fc.record({ name: fc.option(typed(200)), type: fc.constantFrom(...OWNER_TYPES) })),
  partners: fc.array(typed(200), { maxLength: 12 }),
  funders: fc.array(
    fc.record({ funder: fc.constantFrom(...FUNDERS), objective: fc.option(fc.constantFrom('1.4', '5.1')) }),
    { maxLength: 8 },
  ),
  money: fc.array(
    fc.record({
      amount: fc.double({ min: 0, max: 1e12, noNaN: true }),
      max: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
      currency: fc.constantFrom('SEK', 'EUR', 'NOK', 'CHF'),
    }),
    { maxLength: 5 },
  ),
  time: fc.array(fc.record({ from: fc.option(day), to: fc.option(day) }), { maxLength: 4 }),
});

const mapping = fc
  .record({
    place: placed,
    also: fc.uniqueArray(fc.constantFrom(...areas), { maxLength: 2 }),
    alternatives: fc.array(fc.record({ area: fc.constantFrom(...areas), confidence: share }), {
      maxLength: 4,
    }),
    level: fc.constantFrom(...LEVELS),
    confidence: share,
    levelConfidence: share,
    fit: fc.constantFrom(...FITS),
    reasons: fc.array(
      fc.record({
        for: fc.constantFrom('area' as const, 'subarea' as const, 'level' as const),
        code: fc.oneof(
          fc.constantFrom(...LEVEL_REASON_CODES),
          fc.constantFrom('okänd', 'toString', '__proto__'),
        ),
        quote: typed(4000),
      }),
      { maxLength: 8 },
    ),
    definitionsVersion: fc.constant('2021-2027.1'),
    secondOpinion: fc.option(fc.record({ model: typed(80) })),
  })
  .map(({ place, ...rest }) => ({ ...place, ...rest }));

const event = fc.record({
  at: instant,
  by: fc.option(person),
  role: fc.constantFrom(...ROLES),
  what: fc.constantFrom('submit' as const, ...IDEA_ACTIONS),
  status: fc.record({ before: fc.option(fc.constantFrom(...STATUSES)), after: fc.constantFrom(...STATUSES) }),
  placement: fc.option(fc.record({ before: placement, after: placement })),
  textVersion: fc.integer({ min: 1, max: 9 }),
  note: fc.option(typed(2000)),
});

const delivery = fc.record({
  id: fc.uuid(),
  content: fc.record({
    kind: fc.constant('notice' as const),
    to: person,
    notice: fc.constantFrom(...NOTICES),
    by: typed(200),
    note: fc.option(typed(2000)),
  }),
  state: fc.constantFrom(
    'waiting' as const,
    'sent' as const,
    'unsure' as const,
    'parked' as const,
    'failed' as const,
  ),
  attempts: fc.nat(9),
  notBefore: instant,
  sentAs: fc.constant(null),
  trouble: fc.constant('timeout'),
});

const idea: fc.Arbitrary<Idea> = fc
  .record({
    actor: fc.option(person),
    title: typed(120),
    answers,
    values,
    additions: fc.array(fc.record({ at: instant, text: typed(2000) }), { maxLength: 20 }),
    mapping: fc.record({
      proposed: fc.option(mapping),
      text: typed(4000),
      sent: placement,
      current: placement,
      verdict: fc.constantFrom('untouched' as const, 'confirmed' as const, 'changed' as const),
      definitionsVersion: fc.constant('2021-2027.1'),
    }),
    status: fc.constantFrom(...STATUSES),
    closing: fc.option(
      fc.record({ reason: fc.constantFrom(...CLOSING_REASONS), note: fc.option(typed(2000)) }),
    ),
    responsible: fc.option(person),
    target: fc.constantFrom(...targetsOf(firstDefinitions)),
    answerBy: day,
    similar: fc.array(fc.record({ number: fc.constant('IDE-2026-0123'), title: typed(120) }), {
      maxLength: 5,
    }),
    events: fc.array(event, { minLength: 1, maxLength: 30 }),
    deliveries: fc.array(delivery, { maxLength: 20 }),
  })
  .map((given) => ({ ...newIdea, ...given }));

const summary = fc.record({
  draftId: fc.uuid(),
  revision: fc.integer({ min: 1, max: 999 }),
  title: typed(120),
  answers: fc.constant(newIdea.answers),
  values,
  mapping,
  placement: placed.map(placementCode),
  level: fc.constantFrom(...LEVELS_OR_NONE),
});

const lead = fc.option(typed(500));

/** Any card whose content people can shape, save the summary's answers: those stand in fields, as typed. */
export const anyCard: fc.Arbitrary<Card> = fc.oneof(
  fc.record({
    name: fc.constant('question' as const),
    draftId: fc.uuid(),
    question: fc.constantFrom(...QUESTIONS, 'doubt' as const),
    text: fc.constant('Vad vill ni göra?'),
    choices: fc.array(fc.record({ code: fc.constantFrom('inget', 'bas'), title: fc.constant('energin') }), {
      maxLength: 2,
    }),
    lead,
    step: fc.integer({ min: 0, max: 9 }),
    steps: fc.integer({ min: 1, max: 6 }),
    read: values,
    canGoBack: fc.boolean(),
  }),
  fc.record({ name: fc.constant('summary' as const), summary, lead }),
  fc.record({ name: fc.constant('receipt' as const), idea, receiver: fc.option(typed(100)) }),
  fc.record({
    name: fc.constant('my-ideas' as const),
    ideas: fc.array(idea, { maxLength: 15 }),
    more: fc.boolean(),
    hasDraft: fc.boolean(),
  }),
  fc.record({ name: fc.constant('my-idea' as const), idea }),
  fc.record({
    name: fc.constant('idea' as const),
    idea,
    mention: fc.array(person, { maxLength: 10 }),
    repeat: fc.boolean(),
  }),
  fc.record({ name: fc.constant('pointer' as const), idea }),
  fc.record({
    name: fc.constant('nudge' as const),
    what: fc.constantFrom(...NUDGES),
    idea,
    mention: fc.array(person, { maxLength: 10 }),
  }),
  fc.record({
    name: fc.constant('notice' as const),
    notice: fc.constantFrom(...NOTICES),
    idea,
    by: typed(200),
    note: fc.option(typed(2000)),
  }),
  fc.record({
    name: fc.constant('routing' as const),
    routing: fc
      .record({
        routes: fc.dictionary(
          fc.constantFrom(...targetsOf(firstDefinitions)),
          fc.record({ conversation: fc.uuid(), name: typed(200) }),
        ),
        responsible: fc.dictionary(
          fc.constantFrom(...targetsOf(firstDefinitions)),
          fc.array(person, { maxLength: 12 }),
        ),
        coordinators: fc.array(person, { maxLength: 12 }),
      })
      .map((given) => ({ ...routing, ...given })),
  }),
  fc.record({
    name: fc.constant('wording' as const),
    heading: typed(200),
    parts: fc.array(fc.record({ label: fc.constant('På svenska'), text: typed(700) }), { maxLength: 3 }),
    note: fc.constant('Version 2021-2027.1'),
  }),
);

export const anyLanguage = fc.constantFrom(...LANGUAGES);

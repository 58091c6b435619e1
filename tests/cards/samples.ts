import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { emptyValues } from '../../src/domain/idea-values.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import type { FittingCall, SummaryView } from '../../src/domain/message.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Routing } from '../../src/domain/routing.ts';
import type { CardSettings } from '../../src/cards/card-settings.ts';
import { aCall } from '../support/a-call.ts';

const tenantId = '3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10';

const actor: Person = {
  tenantId,
  personId: '5d0c9a7e-2b64-4f18-b3a9-81e6f47c2d05',
  name: 'Anna Lind',
};
export const leader: Person = {
  tenantId,
  personId: 'a81f3e60-7c29-4d5b-95e2-0b6d3fa4c817',
  name: 'Bengt Åslund',
};

const fitting: FittingCall = {
  call: aCall(),
  hit: {
    call: 'vinnova:2099-00001',
    score: 1.6,
    reasons: [],
    status: 'open',
    daysLeft: 9,
    eligibility: { verdict: 'yes', reason: 'place', ground: 'national', isLimited: false },
  },
};

export const look: CardSettings = {
  now: new Date('2026-11-23T13:30:00Z'),
  definitions: firstDefinitions,
  names: firstDefinitions,
  calls: [fitting, fitting, fitting, fitting],
  settings: {
    homeTenantId: tenantId,
    controller: 'Regionala utvecklingsnämnden, Region Jämtland Härjedalen',
    retention: {
      sv: 'så länge idén behandlas, sedan enligt regionens gallringsbeslut',
      en: 'while the idea is handled, then as the region has decided on disposal',
    },
    privacyUrl: 'https://www.example.se/personuppgifter',
    contact: 'regional utveckling, 063-00 00 00, utveckling@example.se',
    answerWorkingDays: 10,
    languageModel: 'gpt-4o-mini',
    alertsAt: '08:00',
  },
};

export const mapping: Mapping = {
  area: 'jord-skog-vatten',
  subarea: 'jord',
  also: ['upplevelser'],
  alternatives: [
    { area: 'upplevelser', confidence: 0.14 },
    { area: 'inget', confidence: 0.04 },
  ],
  level: 'bredd',
  confidence: 0.78,
  levelConfidence: 0.52,
  fit: 'area',
  reasons: [
    { for: 'area', code: 'value-chain', quote: 'gemensamt mejeri' },
    { for: 'area', code: 'actor', quote: 'tre gårdar' },
    { for: 'subarea', code: 'product', quote: 'ost och mjölk' },
    { for: 'level', code: 'more-firms', quote: 'fler gårdar kan haka på' },
  ],
  definitionsVersion: '2021-2027.1',
};

const answers: Idea['answers'] = {
  what: 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken. Där ska vi göra egen ost och mjölk, och fler gårdar kan haka på efter hand.',
  need: 'I dag kör vi mjölken 30 mil. Det är dyrt, och ingen vet att osten kommer härifrån.',
  change: 'Tio gårdar kan sälja eget, och fem personer får jobb i bygden.',
  where: 'Oviken i Berg, men Krokom och Åre kan haka på.',
  who: 'Ovikens mejeri ekonomisk förening, tillsammans med Torsta.',
  funding: 'Ungefär 1,5 miljoner under 2027, kanske ERUF 1:3 eller Landsbygdspotten.',
};

export const values: Idea['values'] = {
  ...emptyValues,
  places: ['2326', '2309', '2321'],
  owner: { name: 'Ovikens mejeri ekonomisk förening', type: 'cooperative' },
  partners: ['Torsta'],
  funders: [
    { funder: 'eruf', objective: '1.3' },
    { funder: 'landsbygdspotten', objective: null },
  ],
  money: [{ amount: 1_500_000, max: null, currency: 'SEK' }],
  time: [{ from: '2027-01-01', to: '2027-12-31' }],
};

export const summary: SummaryView = {
  draftId: 'draft-1',
  revision: 3,
  title: 'Gemensamt mejeri i Oviken',
  answers,
  values,
  mapping,
  placement: 'jord-skog-vatten/jord',
  level: 'bredd',
};

const placed = { area: 'jord-skog-vatten', subarea: 'jord', level: 'bredd' } as const;

export const newIdea: Idea = {
  schema: 2,
  id: 'draft-1',
  version: 1,
  revision: 1,
  number: 'IDE-2026-0001',
  tenantId,
  actor,
  language: 'sv',
  title: 'Gemensamt mejeri i Oviken',
  answers,
  values,
  said: [answers.what ?? ''],
  additions: [],
  mapping: {
    proposed: mapping,
    text: answers.what ?? '',
    sent: placed,
    current: placed,
    verdict: 'untouched',
    definitionsVersion: '2021-2027.1',
  },
  status: 'new',
  closing: null,
  responsible: null,
  target: 'jord-skog-vatten/jord',
  answerBy: '2026-12-07',
  cards: [],
  similar: [{ number: 'IDE-2026-0017', title: 'Bygdeslakteri i Hackås' }],
  dialogues: [],
  applications: [],
  sami: false,
  confidential: null,
  events: [
    {
      at: '2026-11-23T13:05:00.000Z',
      by: actor,
      role: 'actor',
      what: 'submit',
      status: { before: null, after: 'new' },
      placement: null,
      textVersion: 1,
      note: null,
      reason: null,
    },
  ],
  deliveries: [],
  handled: [],
  createdAt: '2026-11-23T13:05:00.000Z',
  updatedAt: '2026-11-23T13:05:00.000Z',
};

/** Taken, changed by the leader, with an addition and a message that may not have arrived. */
export const takenIdea: Idea = {
  ...newIdea,
  revision: 4,
  status: 'taken',
  responsible: leader,
  mapping: {
    ...newIdea.mapping,
    current: { area: 'jord-skog-vatten', subarea: 'jord', level: 'bas' },
    verdict: 'changed',
  },
  additions: [{ at: '2026-11-24T08:15:00.000Z', text: 'Två gårdar till vill vara med, båda i Myrviken.' }],
  events: [
    ...newIdea.events,
    {
      at: '2026-11-23T14:02:00.000Z',
      by: leader,
      role: 'process-leader',
      what: 'take',
      status: { before: 'new', after: 'taken' },
      placement: null,
      textVersion: 1,
      note: null,
      reason: null,
    },
    {
      at: '2026-11-24T09:40:00.000Z',
      by: leader,
      role: 'process-leader',
      what: 'change',
      status: { before: 'taken', after: 'taken' },
      placement: { before: placed, after: { ...placed, level: 'bas' } },
      textVersion: 1,
      note: null,
      reason: null,
    },
  ],
  deliveries: [
    {
      id: 'delivery-1',
      content: { kind: 'notice', to: actor, notice: 'taken', by: leader.name, note: null },
      state: 'unsure',
      attempts: 1,
      notBefore: '2026-11-23T14:02:00.000Z',
      sentAs: null,
      trouble: 'timeout',
    },
  ],
};

export const closedIdea: Idea = {
  ...newIdea,
  revision: 3,
  status: 'closed',
  responsible: leader,
  closing: {
    reason: 'referred',
    note: 'Tack för en fin idé! Länsstyrelsen har ett stöd som passar bättre, jag har mejlat dig deras kontakt.',
  },
};

export const routing: Routing = {
  schema: 1,
  version: 3,
  tenantId,
  routes: {
    'jord-skog-vatten/jord': { conversation: 'c1', name: 'Jord' },
    'hallbar-energi': { conversation: 'c2', name: 'Energi och klimat' },
    samordnare: { conversation: 'c3', name: 'Samordning' },
  },
  responsible: { 'jord-skog-vatten/jord': [leader], 'hallbar-energi': [actor, leader] },
  coordinators: [actor, { ...leader, personId: 'c47b52d9-e018-4a36-8f7d-19c5a0e2b6f4', name: '' }],
  log: [],
};

import { CONCEPTS } from '../../src/domain/concepts.ts';
import { NOTICES } from '../../src/domain/delivery.ts';
import { QUESTIONS } from '../../src/domain/idea-values.ts';
import type { Card, CardName } from '../../src/domain/message.ts';
import { STATUSES } from '../../src/domain/status-rules.ts';
import { alertSamples } from './alert-samples.ts';
import { callSamples } from './call-samples.ts';
import { closedIdea, leader, mapping, newIdea, routing, summary, takenIdea, values } from './samples.ts';
import { figuresViews } from './figures-samples.ts';

type Samples = { [Name in CardName]: Extract<Card, { name: Name }>[] };

const question = (
  given: Partial<Extract<Card, { name: 'question' }>>,
): Extract<Card, { name: 'question' }> => ({
  name: 'question',
  draftId: 'draft-1',
  question: 'who',
  text: 'Vem äger idén, och vilka fler är med?',
  choices: [],
  lead: 'Tack, det är noterat.',
  step: 5,
  steps: 6,
  read: values,
  canGoBack: true,
  ...given,
});

/** Every card in the states it can be in. */
export const samples: Samples = {
  welcome: [{ name: 'welcome' }],
  question: [
    ...QUESTIONS.map((code, index) => question({ question: code, step: index + 1 })),
    question({
      question: 'doubt',
      text: 'Om idén lyckas, vad blir i första hand starkare: *energin* eller *samhället i stort*?',
      choices: [
        { code: 'hallbar-energi', title: 'energin' },
        { code: 'inget', title: 'samhället i stort' },
      ],
      step: 6,
      lead: null,
      canGoBack: false,
    }),
  ],
  summary: [
    { name: 'summary', summary, lead: 'Så här har jag förstått idén.' },
    { name: 'summary', summary: { ...summary, placement: 'inget', level: 'ej-bedomd' }, lead: null },
    { name: 'summary', summary: { ...summary, placement: 'jord-skog-vatten' }, lead: null },
    {
      name: 'summary',
      lead: null,
      summary: {
        ...summary,
        placement: 'inget',
        mapping: {
          ...summary.mapping,
          area: 'inget',
          subarea: null,
          fit: 'cross-area',
          also: [],
          reasons: [],
        },
      },
    },
    {
      name: 'summary',
      lead: null,
      summary: { ...summary, mapping: { ...summary.mapping, secondOpinion: { model: 'gpt-4o-mini' } } },
    },
  ],
  choice: [
    {
      name: 'choice',
      text: 'Är det här en projektidé?\n\n*Vi vill bygga ett mejeri*',
      buttons: [
        { title: 'Ja', verb: 'yes', data: {} },
        { title: 'Nej', verb: 'no', data: {} },
      ],
    },
  ],
  done: [{ name: 'done', text: 'Skickad som IDE-2026-0001.' }],
  receipt: [
    { name: 'receipt', idea: newIdea, receiver: 'Jord' },
    { name: 'receipt', idea: newIdea, receiver: null },
  ],
  'my-ideas': [
    { name: 'my-ideas', ideas: [takenIdea, newIdea, closedIdea], more: true, hasDraft: true },
    { name: 'my-ideas', ideas: [newIdea], more: false, hasDraft: false },
    { name: 'my-ideas', ideas: [], more: false, hasDraft: false },
  ],
  'my-idea': [newIdea, takenIdea, closedIdea].map((idea) => ({ name: 'my-idea', idea })),
  concepts: [{ name: 'concepts' }],
  concept: CONCEPTS.map((concept) => ({ name: 'concept', concept })),
  idea: [
    { name: 'idea', idea: newIdea, mention: [leader], repeat: false },
    { name: 'idea', idea: takenIdea, mention: [], repeat: true },
    { name: 'idea', idea: closedIdea, mention: [], repeat: false },
    ...STATUSES.map((status) => ({
      name: 'idea' as const,
      idea: { ...takenIdea, status, mapping: newIdea.mapping },
      mention: [],
      repeat: false,
    })),
    {
      name: 'idea',
      idea: {
        ...newIdea,
        mapping: { ...newIdea.mapping, proposed: { ...mapping, secondOpinion: { model: 'gpt-4o-mini' } } },
      },
      mention: [],
      repeat: false,
    },
    {
      name: 'idea',
      idea: { ...newIdea, actor: null, mapping: { ...newIdea.mapping, proposed: null } },
      mention: [],
      repeat: false,
    },
  ],
  pointer: [
    { name: 'pointer', idea: newIdea },
    {
      name: 'pointer',
      idea: { ...takenIdea, events: takenIdea.events.map((event) => ({ ...event, what: 'move' as const })) },
    },
  ],
  nudge: [
    {
      name: 'nudge',
      what: 'add',
      idea: { ...takenIdea, additions: [{ at: takenIdea.updatedAt, text: 'Nu är vi fyra gårdar.' }] },
      mention: takenIdea.responsible ? [takenIdea.responsible] : [],
    },
    { name: 'nudge', what: 'withdraw', idea: closedIdea, mention: [] },
  ],
  notice: NOTICES.map((notice) => ({
    name: 'notice',
    notice,
    idea: notice === 'closed' ? closedIdea : takenIdea,
    by: 'Bengt Åslund',
    note: notice === 'closed' ? 'Tack för en fin idé!' : null,
  })),
  figures: figuresViews.map((view) => ({ name: 'figures', view })),
  download: [
    {
      name: 'download',
      text: 'vecka 46 2026 (xlsx) är klar att hämta.',
      url: 'https://idelotsen.example/files/a.b',
    },
  ],
  wording: [
    {
      name: 'wording',
      heading: 'Regionens formulering: Bas',
      parts: [
        { label: 'På svenska', text: 'Grunden som många kan bygga på.' },
        { label: 'På engelska', text: 'Ingen formulering än.' },
      ],
      note: 'Version 2021-2027.1, gäller 1 januari 2021–31 december 2027.',
    },
  ],
  calls: callSamples('calls'),
  call: callSamples('call'),
  'call-compare': callSamples('call-compare'),
  'call-alert': alertSamples,
  routing: [
    { name: 'routing', routing },
    { name: 'routing', routing: { ...routing, routes: {}, responsible: {}, coordinators: [] } },
  ],
};

export const everyCard: Card[] = Object.values(samples).flat();

import { z } from 'zod/v4';
import template from '../../adaptive-cards/call.json' with { type: 'json' };
import { datesAhead } from '../calls/ics/dates-ahead.ts';
import { toldSources } from '../calls/told-sources.ts';
import type { Call } from '../domain/call.ts';
import type { Card } from '../domain/message.ts';
import type { Aspect } from '../domain/programme.ts';
import { answerHead } from '../text/calls/answer-head.ts';
import { aspectWords } from '../text/calls/aspect-words.ts';
import { fundersOf, titleOf } from '../text/calls/call-words.ts';
import { factLine } from '../text/calls/fact-line.ts';
import { textsFor } from '../text/texts.ts';
import { applyLine, askerLine } from './call-lines.ts';
import { callSources } from './call-sources.ts';
import { buttonView, cardButton } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine, clipText } from './clip-text.ts';
import { lineView } from './line-view.ts';
import { markdownLink } from './markdown-link.ts';
import { withinBudget } from './within-budget.ts';

export const callView = z.strictObject({
  lang: z.string(),
  title: z.string(),
  funder: z.string(),
  hasExample: z.boolean(),
  example: z.string(),
  hasLead: z.boolean(),
  lead: z.array(lineView),
  apply: z.string(),
  hasAsker: z.boolean(),
  asker: z.string(),
  parts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  hasOthers: z.boolean(),
  others: z.string(),
  other: z.array(buttonView),
  sources: z.array(lineView),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, callView);

const LINE_BYTES = 500;
const TEXT_BYTES = 1600;
const TITLE_BYTES = 120;

/** Always said, also that the source does not say it. */
const ALWAYS: Aspect[] = ['deadline', 'grant', 'rate', 'own-share'];
/** The fixed order after whether one may apply: time, money, what for, with whom, where. */
const ORDER: Aspect[] = [
  'opens',
  'deadline',
  'grant',
  'rate',
  'own-share',
  'budget',
  'general',
  'applicants',
  'partners',
  'area',
];

type CallCard = Extract<Card, { name: 'call' }>;

/** One call in the fixed order, the answer to what was asked about it first. */
export const callCard = (card: CallCard, { now }: Pick<CardSettings, 'now'>): DrawnCard =>
  withinBudget((share) => draw(viewOf(card, now, share)));

const viewOf = (card: CallCard, now: Date, share: number): z.infer<typeof callView> => {
  const { answer, calls } = card;
  const { language } = answer;
  const { alerts, calls: words } = textsFor(language);
  const [hit, ...others] = answer.hits;
  const call = calls.find(({ id }) => id === hit?.call);
  if (hit === undefined || call === undefined) throw new TypeError('A call card needs its call.');
  const asker = askerLine(answer.asker, language);
  const lead = leadOf(card, share);
  const other = others.flatMap((one) => calls.find(({ id }) => id === one.call) ?? []);
  return {
    lang: language,
    title: clipLine(titleOf(call, language), LINE_BYTES),
    funder: clipLine(fundersOf(call), LINE_BYTES),
    ...callSources(card),
    hasLead: lead.length > 0,
    lead,
    apply: clipLine(applyLine(hit, language), LINE_BYTES),
    hasAsker: asker !== '',
    asker: clipLine(asker, LINE_BYTES),
    parts: partsOf(call, card, share),
    hasOthers: other.length > 0,
    others: words.card.others,
    other: other.map((one) =>
      cardButton(clipLine(titleOf(one, language), TITLE_BYTES), 'call', { call: one.id }),
    ),
    buttons: [
      ...(hit.status === 'closed'
        ? []
        : [cardButton(alerts.buttons.remind, 'call-remind', { call: call.id })]),
      ...(datesAhead(call, now).length > 0
        ? [cardButton(words.calendar.add, 'call-calendar', { call: call.id })]
        : []),
      cardButton(words.card.share, 'call-share', { call: call.id }),
    ],
  };
};

/** What was asked: only the facts, and what is worth saying before them. */
const leadOf = ({ answer, calls }: CallCard, share: number): { text: string }[] => {
  const sources = toldSources(calls);
  const title = calls[0] ? titleOf(calls[0], answer.language) : '';
  const head = answerHead(answer, sources).filter((line) => line !== '' && line !== title);
  const facts = answer.facts.map((fact) => factLine(fact, answer, sources));
  return [...head, ...facts].map((text) => ({ text: clipText(text, TEXT_BYTES * share) }));
};

const partsOf = (call: Call, { answer, calls }: CallCard, share: number) => {
  const { language, today, programmes } = answer;
  const words = textsFor(language).calls;
  const clip = (text: string) => clipText(text, TEXT_BYTES * share);
  const facts = ORDER.flatMap((aspect) => {
    const value = aspectWords(call, aspect, today, language);
    if (value === undefined && !ALWAYS.includes(aspect)) return [];
    return [{ label: words.aspects[aspect], value: clip(value ?? words.notSaid) }];
  });
  const { programme } = toldSources(calls);
  const traps = programmes.flatMap(
    (id) => programme(id)?.facts.filter(({ aspect }) => aspect === 'trap') ?? [],
  );
  const link = call.urls.apply ?? call.urls.web;
  return [
    ...facts,
    ...(call.remarks.length === 0 ? [] : [{ label: words.remark, value: clip(call.remarks.join(' ')) }]),
    ...traps.map((fact) => ({ label: words.aspects.trap, value: clip(fact[language]) })),
    ...(link === null ? [] : [{ label: words.aspects.apply, value: markdownLink(words.card.apply, link) }]),
  ];
};

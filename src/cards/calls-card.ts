import { z } from 'zod/v4';
import template from '../../adaptive-cards/calls.json' with { type: 'json' };
import { toldSources } from '../calls/told-sources.ts';
import type { Call } from '../domain/call.ts';
import type { AskContext, Hit } from '../domain/call-answer.ts';
import type { Card } from '../domain/message.ts';
import { fundersOf, titleOf } from '../text/calls/call-words.ts';
import { fetchedWords } from '../text/calls/fetched-words.ts';
import { reasonWords } from '../text/calls/reason-words.ts';
import { textsFor } from '../text/texts.ts';
import { applyLine, askerLine, moneyLine, timeLine } from './call-lines.ts';
import { callSources } from './call-sources.ts';
import { buttonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { lineView } from './line-view.ts';
import { withinBudget } from './within-budget.ts';

export const callsView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  hasExample: z.boolean(),
  example: z.string(),
  hasAsker: z.boolean(),
  asker: z.string(),
  items: z.array(
    z.strictObject({
      title: z.string(),
      about: z.string(),
      apply: z.string(),
      lines: z.array(lineView),
      hasWhy: z.boolean(),
      why: z.string(),
      buttons: z.array(buttonView),
    }),
  ),
  hasLeft: z.boolean(),
  left: z.string(),
  sources: z.array(lineView),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, callsView);

const LINE_BYTES = 400;

type CallsCard = Extract<Card, { name: 'calls' }>;

/** Calls that fit: what each is, whether one may apply, how long is left, what it gives, and why it is there. */
export const callsCard = (card: CallsCard): DrawnCard => withinBudget((share) => draw(viewOf(card, share)));

const viewOf = (card: CallsCard, share: number): z.infer<typeof callsView> => {
  const { answer, calls, asked, heading } = card;
  const { language } = answer;
  const { alerts, calls: words } = textsFor(language);
  const left = answer.total - answer.context.shown;
  const asker = askerLine(answer.asker, language);
  return {
    lang: language,
    heading: heading ?? words.found(String(answer.total)),
    ...callSources(card),
    hasAsker: asker !== '',
    asker: clipLine(asker, LINE_BYTES),
    items: answer.hits.flatMap((hit) => {
      const call = calls.find(({ id }) => id === hit.call);
      return call === undefined ? [] : [itemOf(call, hit, card, share)];
    }),
    hasLeft: left > 0,
    left: words.card.left(String(left)),
    buttons: [
      ...(left > 0 ? [cardButton(words.card.more, 'call-more', { asked })] : []),
      ...(namesSomething(answer.context) ? [cardButton(alerts.buttons.watch, 'call-watch', { asked })] : []),
    ],
  };
};

/** "What is open?" is nothing that could be watched. */
const namesSomething = ({ topic, programmes }: AskContext): boolean => topic !== '' || programmes.length > 0;

const itemOf = (call: Call, hit: Hit, { answer: { language, today }, calls }: CallsCard, share: number) => {
  const words = textsFor(language).calls;
  const clip = (text: string) => clipLine(text, LINE_BYTES * share);
  const why = hit.reasons.map((reason) => reasonWords(reason, language, toldSources(calls))).join(', ');
  const lines = [timeLine(call, hit, today, language), moneyLine(call, today, language)];
  return {
    title: clip(titleOf(call, language)),
    about: clip(`${fundersOf(call)} · ${fetchedWords(call, language)}`),
    apply: clip(applyLine(hit, language)),
    lines: lines.filter((text) => text !== '').map((text) => ({ text: clip(text) })),
    hasWhy: why !== '',
    why: why === '' ? '' : clip(words.why(why)),
    buttons: [cardButton(words.card.open, 'call', { call: call.id })],
  };
};

import { z } from 'zod/v4';
import template from '../../adaptive-cards/call-alert.json' with { type: 'json' };
import { toldSources } from '../calls/told-sources.ts';
import type { AlertView, ToldCall } from '../domain/alerts/alert-view.ts';
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { alertHeading } from '../text/alerts/alert-heading.ts';
import { deadlineOn } from '../text/alerts/deadline-on.ts';
import { fundersOf, momentWords, nameIn, titleOf } from '../text/calls/call-words.ts';
import { capitalised } from '../text/capitalised.ts';
import { fetchedWords } from '../text/calls/fetched-words.ts';
import { reasonWords } from '../text/calls/reason-words.ts';
import { textsFor } from '../text/texts.ts';
import { moneyLine, timeLine } from './call-lines.ts';
import { buttonView, type ButtonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { lineView } from './line-view.ts';
import { markdownLink } from './markdown-link.ts';
import { withinBudget } from './within-budget.ts';

export const callAlertView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  hasAbout: z.boolean(),
  about: z.string(),
  hasExample: z.boolean(),
  example: z.string(),
  items: z.array(
    z.strictObject({
      title: z.string(),
      from: z.string(),
      lines: z.array(lineView),
      buttons: z.array(buttonView),
    }),
  ),
  foot: z.array(lineView),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, callAlertView);

const LINE_BYTES = 400;
const TITLE_BYTES = 160;

/** What somebody has asked to be told: news in a watch, a deadline, a call for their idea. One button stops it. */
export const callAlertCard = (
  { alert }: Extract<Card, { name: 'call-alert' }>,
  language: Language,
): DrawnCard => withinBudget((share) => draw(viewOf(alert, language, share)));

const viewOf = (alert: AlertView, language: Language, share: number): z.infer<typeof callAlertView> => {
  const { alerts: words, calls } = textsFor(language);
  const told = alert.kind === 'reminder' ? [alert.told] : alert.kind === 'over' ? [] : alert.calls;
  const about = alert.kind === 'idea' ? `${alert.idea.number} · ${alert.idea.title}` : '';
  const foot = [...notesOf(alert, language), alert.isRepeat ? words.card.repeat : '', calls.check];
  return {
    lang: language,
    heading: clipLine(alertHeading(alert, language), LINE_BYTES),
    hasAbout: about !== '',
    about: clipLine(about, LINE_BYTES),
    hasExample: told.some(({ call }) => call.provenance.example),
    example: calls.card.example,
    items:
      alert.kind === 'over'
        ? [overItem(alert, language)]
        : told.map((one) => item(one, alert, language, share)),
    foot: foot.filter((text) => text !== '').map((text) => ({ text })),
    buttons: stopButtons(alert, language),
  };
};

const item = (
  { call, status, change, reasons }: ToldCall,
  alert: AlertView,
  language: Language,
  share: number,
): z.infer<typeof callAlertView>['items'][number] => {
  const { alerts: words, calls } = textsFor(language);
  const { today } = alert;
  const times =
    alert.kind === 'reminder'
      ? [
          words.card.lastDay(deadlineOn(alert.deadline, today, language)),
          alert.movedFrom ? words.card.moved(momentWords(alert.movedFrom, language)) : '',
        ]
      : [change ? words.card.changes[change] : '', timeLine(call, { status }, today, language)];
  const link = call.urls.web ?? call.urls.apply;
  const why = reasons.map((reason) => reasonWords(reason, language, toldSources([call]))).join(', ');
  const lines = [
    ...times,
    moneyLine(call, today, language),
    why === '' ? '' : capitalised(calls.why(why)),
    link === null ? '' : markdownLink(words.card.page, link),
  ];
  return {
    title: clipLine(titleOf(call, language), LINE_BYTES * share),
    from: clipLine(`${fundersOf(call)} · ${fetchedWords(call, language)}`, LINE_BYTES * share),
    lines: lines
      .filter((text) => text !== '')
      .map((text) => ({ text: text.startsWith('[') ? text : clipLine(text, LINE_BYTES * share) })),
    buttons: [cardButton(calls.card.open, 'call', { call: call.id })],
  };
};

type Over = Extract<AlertView, { kind: 'over' }>;

const overItem = ({ title, link, why, deadline, today }: Over, language: Language) => {
  const { card } = textsFor(language).alerts;
  const lines = [
    deadline ? card.wasDue(deadlineOn(deadline, today, language)) : '',
    why === 'closed' ? card.closedText : card.goneText,
  ];
  return {
    title: clipLine(nameIn(title, language), LINE_BYTES),
    from: link === null ? '' : markdownLink(card.page, link),
    lines: lines.filter((text) => text !== '').map((text) => ({ text })),
    buttons: [],
  };
};

const notesOf = (alert: AlertView, language: Language): string[] => {
  const { card, howToStop } = textsFor(language).alerts;
  switch (alert.kind) {
    case 'watch':
      return [
        alert.left > 0 ? card.left(String(alert.left)) : '',
        howToStop(clipLine(alert.words, TITLE_BYTES)),
      ];
    case 'idea':
      return [alert.left > 0 ? card.left(String(alert.left)) : '', card.noPromise];
    case 'reminder':
    case 'over':
      return [];
  }
};

/** Nothing stops what has ended by itself. */
const stopButtons = (alert: AlertView, language: Language): ButtonView[] => {
  const { buttons } = textsFor(language).alerts;
  switch (alert.kind) {
    case 'watch':
      return [cardButton(buttons.stopWatch, 'call-watch-stop', { watch: alert.watch })];
    case 'idea':
      return [cardButton(buttons.stopTips, 'call-tips-stop', { idea: alert.idea.id })];
    case 'reminder':
      return [cardButton(buttons.stopReminding, 'call-remind-stop', { call: alert.told.call.id })];
    case 'over':
      return [];
  }
};

import { z } from 'zod/v4';
import template from '../../adaptive-cards/call-compare.json' with { type: 'json' };
import { toldSources } from '../calls/told-sources.ts';
import type { Call } from '../domain/call.ts';
import type { Card } from '../domain/message.ts';
import type { Aspect, Programme } from '../domain/programme.ts';
import { aspectWords } from '../text/calls/aspect-words.ts';
import { fundersOf, titleOf } from '../text/calls/call-words.ts';
import { textsFor } from '../text/texts.ts';
import { callSources } from './call-sources.ts';
import { buttonView, cardButton } from './card-button.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine, clipText } from './clip-text.ts';
import { lineView } from './line-view.ts';
import { withinBudget } from './within-budget.ts';

export const callCompareView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  hasExample: z.boolean(),
  example: z.string(),
  columns: z.array(z.strictObject({ width: z.number() })),
  rows: z.array(
    z.strictObject({
      cells: z.array(z.strictObject({ text: z.string(), weight: z.enum(['Default', 'Bolder']) })),
    }),
  ),
  sources: z.array(lineView),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, callCompareView);

const CELL_BYTES = 500;
const TITLE_BYTES = 90;
/** More stand too narrow on a telephone. */
const MOST_SIDES = 3;

const ALWAYS: Aspect[] = ['deadline', 'grant', 'budget', 'rate', 'applicants', 'area', 'general'];

type CompareCard = Extract<Card, { name: 'call-compare' }>;
type Side = { title: string; about: (aspect: Aspect) => string | undefined };

/** Calls and programmes side by side: a row for each thing that was asked or matters, a column for each. */
export const callCompareCard = (card: CompareCard): DrawnCard =>
  withinBudget((share) => draw(viewOf(card, share)));

const viewOf = (card: CompareCard, share: number): z.infer<typeof callCompareView> => {
  const { answer, calls } = card;
  const { language } = answer;
  const words = textsFor(language).calls;
  const sides = sidesOf(card).slice(0, MOST_SIDES);
  const aspects = [...new Set([...answer.facts.map(({ aspect }) => aspect), ...ALWAYS])];
  const row = (first: string, texts: string[], bold = false) => ({
    cells: [
      { text: first, weight: 'Bolder' as const },
      ...texts.map((text) => ({ text, weight: bold ? ('Bolder' as const) : ('Default' as const) })),
    ],
  });
  return {
    lang: language,
    heading: words.comparison,
    ...callSources(card),
    columns: [{ width: 1 }, ...sides.map(() => ({ width: 1 }))],
    rows: [
      row(
        ' ',
        sides.map(({ title }) => clipLine(title, CELL_BYTES * share)),
        true,
      ),
      ...aspects.map((aspect) =>
        row(
          aspect === 'deadline' ? words.card.closes : words.aspects[aspect],
          sides.map(({ about }) => clipText(about(aspect) ?? words.notSaid, CELL_BYTES * share)),
        ),
      ),
    ],
    buttons: calls.slice(0, MOST_SIDES).map((call) =>
      cardButton(`${words.card.open}: ${clipLine(titleOf(call, language), TITLE_BYTES)}`, 'call', {
        call: call.id,
      }),
    ),
  };
};

const sidesOf = ({ answer, calls }: CompareCard): Side[] => {
  const { programme } = toldSources(calls);
  return [
    ...calls.map((call) => callSide(call, answer)),
    ...answer.programmes.flatMap((id) => programme(id) ?? []).map((one) => programmeSide(one, answer)),
  ];
};

const callSide = (call: Call, { language, today, facts }: CompareCard['answer']): Side => ({
  title: `${titleOf(call, language)}, ${fundersOf(call)}`,
  about: (aspect) =>
    aspectWords(call, aspect, today, language) ??
    (facts
      .find(({ subject, aspect: asked }) => subject.id === call.id && asked === aspect)
      ?.sentences.join(' ') ||
      undefined),
});

/** What always holds for a programme; its windows stand for the deadline it has not. */
const programmeSide = ({ names, facts }: Programme, { language }: CompareCard['answer']): Side => ({
  title: names[language],
  about: (aspect) => {
    const wanted: Aspect[] = aspect === 'deadline' ? ['deadline', 'window'] : [aspect];
    const said = facts.filter((fact) => wanted.includes(fact.aspect)).map((fact) => fact[language]);
    return said.length === 0 ? undefined : said.join(' ');
  },
});

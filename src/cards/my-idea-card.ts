import { z } from 'zod/v4';
import template from '../../adaptive-cards/my-idea.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Idea } from '../domain/idea.ts';
import type { Card } from '../domain/message.ts';
import { judge } from '../domain/status-rules.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatDate } from '../text/format-date.ts';
import { buttonView, cardButton } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { closingOf, closingView } from './closing-view.ts';
import { factView } from './fact-view.ts';
import { additionView, fieldView, ideaAdditions, ideaFields } from './idea-fields.ts';
import { ideaHistory, placementAndLevel } from './idea-history.ts';
import { lineView } from './line-view.ts';
import { personName } from './person-name.ts';
import { withinBudget } from './within-budget.ts';

export const myIdeaView = closingView.extend({
  lang: z.string(),
  number: z.string(),
  title: z.string(),
  facts: z.array(factView),
  fields: z.array(fieldView),
  hasNotTold: z.boolean(),
  notTold: z.string(),
  hasAdditions: z.boolean(),
  additionsHeading: z.string(),
  additions: z.array(additionView),
  historyHeading: z.string(),
  history: z.array(lineView),
  note: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, myIdeaView);

const TITLE_BYTES = 300;

/** An idea as the one who sent it sees it. */
export const myIdeaCard = (
  { idea }: Extract<Card, { name: 'my-idea' }>,
  language: Language,
  look: CardSettings,
): DrawnCard => withinBudget((share) => draw(viewOf(idea, language, look, share)));

const viewOf = (
  idea: Idea,
  language: Language,
  { names }: CardSettings,
  share: number,
): z.infer<typeof myIdeaView> => {
  const { cards } = cardTextsFor(language);
  const words = cards.myIdea;
  const additions = ideaAdditions(idea, language, share);
  return {
    lang: language,
    number: idea.number,
    title: clipLine(idea.title, TITLE_BYTES),
    facts: factsOf(idea, language, names),
    ...closingOf(idea, language, words.word),
    ...ideaFields(idea, language, share),
    hasAdditions: additions.length > 0,
    additionsHeading: words.additions,
    additions,
    historyHeading: words.history,
    history: ideaHistory(idea, language, names).map((text) => ({ text })),
    note: `${cards.pyramidNote} ${cards.noMoney}`,
    buttons: buttonsOf(idea, language),
  };
};

const factsOf = (idea: Idea, language: Language, names: Definitions) => {
  const { cards, codes } = cardTextsFor(language);
  const words = cards.myIdea;
  const isNew = idea.status === 'new';
  return [
    { title: words.status, value: codes.statuses[idea.status] },
    {
      title: words.responsible,
      value: idea.responsible ? personName(idea.responsible, language) : words.nobodyYet,
    },
    ...(isNew ? [{ title: words.answerBy, value: formatDate(idea.answerBy, language) }] : []),
    { title: words.placement, value: placementAndLevel(idea.mapping.current, language, names) },
  ];
};

const buttonsOf = (idea: Idea, language: Language) => {
  const words = cardTextsFor(language).cards.myIdea;
  const may = (action: 'add' | 'withdraw'): boolean =>
    judge(action, idea.status, ['actor']).kind === 'allowed';
  return [
    ...(may('add') ? [cardButton(words.add, 'add', { idea: idea.id })] : []),
    ...(may('withdraw') ? [cardButton(words.withdraw, 'withdraw', { idea: idea.id })] : []),
    cardButton(words.back, 'my-ideas', {}),
  ];
};

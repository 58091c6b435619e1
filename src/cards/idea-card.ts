import { z } from 'zod/v4';
import template from '../../adaptive-cards/idea.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Idea } from '../domain/idea.ts';
import type { Card } from '../domain/message.ts';
import { placementCode } from '../domain/placement.ts';
import { ANSWER_MAX } from '../flows/actions.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { buttonView } from './card-button.ts';
import { cardMentions, mentionView } from './card-mentions.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';
import { closingOf, closingView } from './closing-view.ts';
import { factView } from './fact-view.ts';
import { fittingCalls, fittingView } from './fitting-calls.ts';
import { closingChoices, ideaButtons } from './idea-buttons.ts';
import { ideaFacts, ideaTroubles } from './idea-facts.ts';
import { additionView, fieldView, ideaAdditions, ideaFields } from './idea-fields.ts';
import { ideaHistory } from './idea-history.ts';
import { ideaMapping, mappingView } from './idea-mapping.ts';
import { lineView } from './line-view.ts';
import { levelChoices, optionView, placementChoices } from './placement-choices.ts';
import { withinBudget } from './within-budget.ts';

export const ideaView = mappingView.extend({
  ...closingView.shape,
  lang: z.string(),
  hasRepeat: z.boolean(),
  repeat: z.string(),
  kind: z.string(),
  title: z.string(),
  hasMentions: z.boolean(),
  mentions: z.string(),
  mentioned: z.array(mentionView),
  facts: z.array(factView),
  troubles: z.array(lineView),
  wordsHeading: z.string(),
  fields: z.array(fieldView),
  hasNotTold: z.boolean(),
  notTold: z.string(),
  hasAdditions: z.boolean(),
  additionsHeading: z.string(),
  additions: z.array(additionView),
  mappingHeading: z.string(),
  hasSimilar: z.boolean(),
  similarHeading: z.string(),
  similar: z.string(),
  ...fittingView.shape,
  historyHeading: z.string(),
  history: z.array(lineView),
  note: z.string(),
  first: z.array(buttonView),
  canChange: z.boolean(),
  change: z.string(),
  pickArea: z.string(),
  placement: z.string(),
  areas: z.array(optionView),
  pickLevel: z.string(),
  levelValue: z.string(),
  levels: z.array(optionView),
  moves: z.string(),
  changeButtons: z.array(buttonView),
  canClose: z.boolean(),
  close: z.string(),
  pickReason: z.string(),
  pickReasonHint: z.string(),
  reasons: z.array(optionView),
  noteLabel: z.string(),
  noteHint: z.string(),
  noteMax: z.number(),
  closeButtons: z.array(buttonView),
  last: z.array(buttonView),
});

const draw = cardTemplate(template, ideaView);

const TITLE_BYTES = 300;
const SIMILAR_SHOWN = 3;
const CALLS_SHOWN = 2;

/** The idea as the process leader sees and works on it. The same for all who see it. */
export const ideaCard = (
  data: Extract<Card, { name: 'idea' }>,
  language: Language,
  look: CardSettings,
): DrawnCard => withinBudget((share) => draw(viewOf(data, language, look, share)));

const viewOf = (
  { idea, mention, repeat }: Extract<Card, { name: 'idea' }>,
  language: Language,
  look: CardSettings,
  share: number,
): z.infer<typeof ideaView> => {
  const { cards } = cardTextsFor(language);
  const words = cards.idea;
  const mentioned = cardMentions(mention);
  const additions = ideaAdditions(idea, language, share);
  return {
    lang: language,
    hasRepeat: repeat,
    repeat: words.repeat,
    kind: `${words.kind} ${idea.number}`,
    title: clipLine(idea.title, TITLE_BYTES),
    hasMentions: mentioned.length > 0,
    mentions: `${words.for} ${mentioned.map(({ text }) => text).join(', ')}`,
    mentioned,
    facts: ideaFacts(idea, language, look.now),
    troubles: ideaTroubles(idea, language),
    ...closingOf(idea, language, words.word),
    wordsHeading: words.actorWords,
    ...ideaFields(idea, language, share),
    hasAdditions: additions.length > 0,
    additionsHeading: words.additions,
    additions,
    mappingHeading: words.mapping,
    ...ideaMapping(idea, language, look.names),
    ...similarOf(idea, language),
    ...fittingCalls(look, CALLS_SHOWN, language),
    historyHeading: words.history,
    history: ideaHistory(idea, language, look.names).map((text) => ({ text })),
    note: cards.pyramidNote,
    ...ideaButtons(idea, language),
    ...changing(idea, language, look),
    ...closing(language),
  };
};

const similarOf = (idea: Idea, language: Language) => ({
  hasSimilar: idea.similar.length > 0,
  similarHeading: cardTextsFor(language).cards.idea.similar,
  similar: idea.similar
    .slice(0, SIMILAR_SHOWN)
    .map(({ number, title }) => `- ${number} ${clipLine(title, TITLE_BYTES)}`)
    .join('\n'),
});

const changing = ({ mapping: { current } }: Idea, language: Language, look: CardSettings) => {
  const words = cardTextsFor(language).cards.idea;
  const placement = placementCode(current);
  return {
    change: words.change,
    pickArea: words.pickArea,
    placement,
    areas: placementChoices(placement, language, look),
    pickLevel: words.pickLevel,
    levelValue: current.level,
    levels: levelChoices(language, look),
    moves: words.moves,
  };
};

const closing = (language: Language) => {
  const words = cardTextsFor(language).cards.idea;
  return {
    close: words.close,
    pickReason: words.pickReason,
    pickReasonHint: words.pickReasonHint,
    reasons: closingChoices(language),
    noteLabel: words.note,
    noteHint: words.noteHint,
    noteMax: ANSWER_MAX,
  };
};

import { z } from 'zod/v4';
import template from '../../adaptive-cards/summary.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import { QUESTIONS } from '../domain/idea-values.ts';
import type { Card, SummaryView } from '../domain/message.ts';
import { placementCode, readPlacement } from '../domain/placement.ts';
import { ANSWER_MAX, TITLE_MAX, WHAT_MAX } from '../flows/actions.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import { formatValues } from '../text/format-values.ts';
import { buttonView, cardButton } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipText } from './clip-text.ts';
import { explainMapping } from './explain-mapping.ts';
import { fittingCalls, fittingView } from './fitting-calls.ts';
import { levelChoices, optionView, placementChoices, placementTitle } from './placement-choices.ts';
import { opinionOf } from './opinion-of.ts';
import { ownText } from './plain-text.ts';

export const summaryView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  hasLead: z.boolean(),
  lead: z.string(),
  titleLabel: z.string(),
  title: z.string(),
  titleMax: z.number(),
  fields: z.array(
    z.strictObject({
      id: z.enum(QUESTIONS),
      label: z.string(),
      value: z.string(),
      max: z.number(),
      hasRead: z.boolean(),
      read: z.string(),
    }),
  ),
  proposal: z.string(),
  area: z.string(),
  hasAreaChosen: z.boolean(),
  areaChosen: z.string(),
  hasFit: z.boolean(),
  fit: z.string(),
  areaReasons: z.string(),
  pickArea: z.string(),
  placement: z.string(),
  areas: z.array(optionView),
  level: z.string(),
  hasLevelChosen: z.boolean(),
  levelChosen: z.string(),
  levelReasons: z.string(),
  pickLevel: z.string(),
  levelValue: z.string(),
  levels: z.array(optionView),
  hasSecondOpinion: z.boolean(),
  secondOpinion: z.string(),
  ...fittingView.shape,
  note: z.string(),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, summaryView);

const READ_BYTES = 400;
const CALLS_SHOWN = 3;

/** The draft before it is sent: every field editable in place, and the proposal with its reasons. */
export const summaryCard = (
  { summary, lead }: Extract<Card, { name: 'summary' }>,
  language: Language,
  look: CardSettings,
): DrawnCard => {
  const { cards } = cardTextsFor(language);
  const words = cards.summary;
  return draw({
    lang: language,
    heading: words.heading,
    hasLead: lead !== null,
    lead: ownText(lead ?? ''),
    titleLabel: words.title,
    title: summary.title,
    titleMax: TITLE_MAX,
    fields: fieldsOf(summary, language),
    proposal: words.proposal,
    ...areaOf(summary, language, look),
    ...levelOf(summary, language, look),
    ...reasonsOf(summary, language, look),
    ...opinionOf(summary.mapping, words.secondOpinion),
    ...fittingCalls(look, CALLS_SHOWN, language),
    note: `${words.note} ${cards.pyramidNote} ${cards.noMoney}`,
    buttons: buttonsOf(summary, language),
  });
};

const fieldsOf = ({ answers, values }: SummaryView, language: Language) => {
  const { cards } = cardTextsFor(language);
  const read: Partial<Record<keyof typeof answers, string>> = formatValues(values, language);
  return QUESTIONS.map((id) => ({
    id,
    label: cards.fields[id],
    value: answers[id] ?? '',
    max: id === 'what' ? WHAT_MAX : ANSWER_MAX,
    hasRead: Boolean(read[id]),
    read: read[id] ? cards.read(clipText(read[id], READ_BYTES)) : '',
  }));
};

const areaOf = ({ mapping, placement }: SummaryView, language: Language, look: CardSettings) => {
  const { definitions } = look;
  const words = cardTextsFor(language).cards.summary;
  const proposed = formatPlacement(mapping, language, definitions);
  const chosen = placement !== placementCode(mapping);
  return {
    area: words.area(chosen ? placementTitle(placement, language, definitions) : proposed),
    hasAreaChosen: chosen,
    areaChosen: words.proposed(proposed),
    hasFit: mapping.fit !== 'area',
    fit: mapping.fit === 'area' ? '' : words.fit[mapping.fit],
    pickArea: words.pickArea,
    placement,
    areas: placementChoices(placement, language, look),
  };
};

const levelOf = ({ mapping, level }: SummaryView, language: Language, look: CardSettings) => {
  const { cards } = cardTextsFor(language);
  const words = cards.summary;
  return {
    level: words.level(levelName(level, language, look.definitions)),
    hasLevelChosen: level !== mapping.level,
    levelChosen: words.proposed(levelName(mapping.level, language, look.definitions)),
    pickLevel: words.pickLevel,
    levelValue: level,
    levels: levelChoices(language, look),
  };
};

const reasonsOf = (
  { mapping, placement }: SummaryView,
  language: Language,
  { definitions: names }: CardSettings,
) => {
  const standing = readPlacement(placement, names)?.area ?? '';
  const { area, level } = explainMapping(mapping, { language, reader: 'actor', names, standing });
  return { areaReasons: area, levelReasons: level };
};

const buttonsOf = ({ draftId: draft, revision }: SummaryView, language: Language) => {
  const words = cardTextsFor(language).cards.summary;
  return [
    cardButton(words.send, 'send', { draft, revision }, { inputs: 'auto', style: 'positive' }),
    cardButton(words.keep, 'keep', { draft, revision }, { inputs: 'auto' }),
    // The fields go along, so that what has been edited need not be lost.
    cardButton(words.save, 'save', { draft, revision }, { inputs: 'auto' }),
    cardButton(words.cancel, 'cancel', { draft }),
  ];
};

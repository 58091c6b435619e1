import { z } from 'zod/v4';
import template from '../../adaptive-cards/concept.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Concept } from '../domain/concepts.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Card } from '../domain/message.ts';
import { wordingOf } from '../domain/wordings.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { conceptLabels, conceptText, type ConceptText } from '../text/concepts/concepts.ts';
import { buttonView, cardButton } from './card-button.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { imageUri } from './images.ts';
import { markdownLink } from './markdown-link.ts';
import { plainText } from './plain-text.ts';

export const conceptView = z.strictObject({
  lang: z.string(),
  title: z.string(),
  hasOfficial: z.boolean(),
  officialLabel: z.string(),
  official: z.string(),
  explanationLabel: z.string(),
  explanation: z.string(),
  hasPicture: z.boolean(),
  picture: z.string(),
  pictureAlt: z.string(),
  hasExample: z.boolean(),
  exampleLabel: z.string(),
  example: z.string(),
  source: z.string(),
  relatedLabel: z.string(),
  related: z.array(buttonView),
  buttons: z.array(buttonView),
});

const draw = cardTemplate(template, conceptView);

const RELATED_SHOWN = 5;

/** One concept: the region's own wording first when there is one, ours, who says so, and what goes with it. */
export const conceptCard = (
  { concept }: Extract<Card, { name: 'concept' }>,
  language: Language,
  { definitions }: CardSettings,
): DrawnCard => {
  const text = conceptText(concept, language);
  const labels = conceptLabels(language);
  const official = officialOf(concept, language, definitions);
  return draw({
    lang: language,
    title: text.title,
    hasOfficial: official !== '',
    officialLabel: labels.official,
    official: plainText(official),
    explanationLabel: labels.explanation,
    explanation: text.explanation,
    hasPicture: text.picture !== null,
    picture: text.picture ? imageUri(text.picture.name, language) : '',
    pictureAlt: text.picture?.altText ?? '',
    hasExample: text.example !== null,
    exampleLabel: labels.example,
    example: text.example ?? '',
    source: `${labels.source}: ${sourceOf(text)}`,
    relatedLabel: labels.related,
    related: text.related
      .slice(0, RELATED_SHOWN)
      .map((other) => cardButton(other.title, 'concept', { concept: other.code })),
    buttons: [cardButton(cardTextsFor(language).cards.concepts.all, 'concepts', {})],
  });
};

/** What the region says of an area is followed by what it says of the area's parts. */
const officialOf = (concept: Concept, language: Language, definitions: Definitions): string => {
  const subareas = definitions.areas.find(({ code }) => code === concept)?.subareas ?? [];
  const parts = subareas.map(
    ({ name, wording }) => wording[language] && `${name[language]}: ${wording[language]}`,
  );
  return [wordingOf(concept, definitions)[language], ...parts].filter((text) => text !== null).join('\n\n');
};

const sourceOf = ({ source }: ConceptText): string =>
  source.url === null ? source.title : markdownLink(source.title, source.url);

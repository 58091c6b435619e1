import { z } from 'zod/v4';
import template from '../../adaptive-cards/concept.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { conceptLabels, conceptText, type ConceptText } from '../text/concepts/concepts.ts';
import { buttonView, cardButton } from './card-button.ts';
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
): DrawnCard => {
  const text = conceptText(concept, language);
  const labels = conceptLabels(language);
  return draw({
    lang: language,
    title: text.title,
    hasOfficial: text.official !== null,
    officialLabel: labels.official,
    official: plainText(text.official ?? ''),
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

const sourceOf = ({ source }: ConceptText): string =>
  source.url === null ? source.title : markdownLink(source.title, source.url);

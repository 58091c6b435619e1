import type { Language } from '../domain/codes.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Idea } from '../domain/idea.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import { capitalised } from '../text/capitalised.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatDate } from '../text/format-date.ts';
import { formatValues } from '../text/format-values.ts';
import type { FactView } from './fact-view.ts';
import { personName } from './person-name.ts';

/** Who has sent the idea and from where, its status, who has it, and by when an answer is promised. */
export const ideaFacts = (idea: Idea, language: Language, now: Date): FactView[] => {
  const { cards, codes } = cardTextsFor(language);
  const words = cards.idea;
  const where = formatValues(idea.values, language).where;
  const answerBy = formatDate(idea.answerBy, language);
  const late = idea.answerBy < stockholmDate(now);
  return [
    { title: words.from, value: idea.actor ? personName(idea.actor, language) : words.onBehalf },
    ...(where === '' ? [] : [{ title: words.where, value: where }]),
    { title: words.status, value: codes.statuses[idea.status] },
    ...(idea.responsible
      ? [{ title: words.responsible, value: personName(idea.responsible, language) }]
      : []),
    ...(idea.status === 'new'
      ? [{ title: words.answerBy, value: late ? words.late(answerBy) : answerBy }]
      : []),
  ];
};

/** What has not reached its receiver, or may not have. A card that stands needs no word about itself. */
export const ideaTroubles = (idea: Idea, language: Language): { text: string }[] => {
  const { trouble, notice } = cardTextsFor(language).cards.idea;
  const states = new Set(idea.deliveries.filter(isTroubled).map(({ state }) => state));
  return [...states].map((state) => ({ text: capitalised(trouble[state](notice)) }));
};

type Troubled = Delivery & { state: 'unsure' | 'failed' | 'parked' };

const isTroubled = (delivery: Delivery): delivery is Troubled =>
  delivery.content.kind === 'notice' && ['unsure', 'failed', 'parked'].includes(delivery.state);

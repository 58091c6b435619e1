import { z } from 'zod/v4';
import template from '../../adaptive-cards/routing.json' with { type: 'json' };
import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import { channelFor, type Routing } from '../domain/routing.ts';
import { COORDINATORS_TARGET, targetsOf } from '../domain/targets.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatList } from '../text/format-list.ts';
import { targetName } from '../text/target-name.ts';
import type { CardSettings } from './card-settings.ts';
import { cardTemplate, type DrawnCard } from './card-template.ts';
import { clipLine } from './clip-text.ts';

export const routingView = z.strictObject({
  lang: z.string(),
  heading: z.string(),
  targets: z.array(z.strictObject({ name: z.string(), channel: z.string(), responsible: z.string() })),
  coordinatorsLabel: z.string(),
  coordinators: z.string(),
  how: z.string(),
});

const draw = cardTemplate(template, routingView);

const NAME_BYTES = 160;
const NAMES_SHOWN = 8;

/** Which channel receives what, who is responsible, and who coordinates. */
export const routingCard = (
  { routing }: Extract<Card, { name: 'routing' }>,
  language: Language,
  { definitions }: CardSettings,
): DrawnCard => {
  const words = cardTextsFor(language).cards.routing;
  return draw({
    lang: language,
    heading: words.heading,
    targets: targetsOf(definitions).map((target) => ({
      name: targetName(target, language, definitions),
      channel: channelOf(routing, target, language),
      responsible: responsibleOf(routing, target, language),
    })),
    coordinatorsLabel: words.coordinators,
    coordinators: routing.coordinators.length > 0 ? names(routing.coordinators, language) : words.none,
    how: words.how,
  });
};

const channelOf = (routing: Routing, target: string, language: Language): string => {
  const words = cardTextsFor(language).cards.routing;
  const route = channelFor(routing, target);
  if (!route) return words.noChannel;
  const name = clipLine(route.name, NAME_BYTES);
  return routing.routes[target] ? words.channel(name) : words.viaCoordinators(name);
};

const responsibleOf = (routing: Routing, target: string, language: Language): string => {
  const words = cardTextsFor(language).cards.routing;
  const people = routing.responsible[target] ?? [];
  if (people.length > 0) return words.responsible(names(people, language));
  return target === COORDINATORS_TARGET ? words.byCoordinators : words.nobody;
};

const names = (people: readonly Person[], language: Language): string => {
  const words = cardTextsFor(language).cards.routing;
  const shown = people
    .slice(0, NAMES_SHOWN)
    .map((person) => clipLine(person.name, NAME_BYTES) || words.unnamed);
  return formatList(
    people.length > NAMES_SHOWN ? [...shown, words.others(people.length - NAMES_SHOWN)] : shown,
    language,
  );
};
